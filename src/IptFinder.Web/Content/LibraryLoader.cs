using IptFinder.Domain.Reference;

namespace IptFinder.Web.Content;

/// <summary>Reads the explainer from its folder. A bad file stops the start.</summary>
public static class LibraryLoader
{
    /// <summary>Where the pages travel with the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "Content", "learn");

    /// <exception cref="InvalidDataException">A file is wrong; the message lists everything by file.</exception>
    public static Library Load(string folder, ReferenceData reference, DateOnly today)
    {
        var files = Directory.GetFiles(folder, "*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => ArticleFile.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .ToList();
        var figures = new Figures(reference, today);
        var pictures = Pictures.Load(Path.Combine(folder, "pictures"));
        var unlinked = new ArticleReader(reference, figures, pictures, new GlossaryLinks([]));
        IReadOnlyList<Term> terms = files.Find(file => file.Slug == GlossaryLinks.Slug) is { } glossary
            ? [.. unlinked.Read(glossary).Headings]
            : [];
        var reader = new ArticleReader(reference, figures, pictures, new GlossaryLinks(terms));
        var library = new Library(files.ConvertAll(reader.Read));
        CheckLinks(library, files);
        var problems = files.SelectMany(file => file.Problems.Distinct(StringComparer.Ordinal).Select(problem => $"{file.Slug}.md: {problem}")).ToList();
        return problems.Count == 0
            ? library
            : throw new InvalidDataException(
                $"The explainer in {folder} has {problems.Count} problem(s):{string.Concat(problems.Take(50).Select(problem => $"{Environment.NewLine}- {problem}"))}");
    }

    /// <summary>A link to another page of the explainer must lead to one.</summary>
    private static void CheckLinks(Library library, List<ArticleFile> files)
    {
        var begin = Links.Article("");
        foreach (var file in files)
        {
            foreach (var part in file.Body.Split("](").Skip(1).Where(part => part.StartsWith(begin, StringComparison.Ordinal)))
            {
                var slug = part[begin.Length..].Split(')', '#')[0];
                if (library.Find(slug) is null)
                {
                    file.Problems.Add($"It links to \"{slug}\", which is no page.");
                }
            }
        }
    }
}
