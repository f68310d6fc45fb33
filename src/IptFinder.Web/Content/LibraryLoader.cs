using IptFinder.Domain.Reference;
using IptFinder.Web.Languages;

namespace IptFinder.Web.Content;

/// <summary>Reads the explainer from its folder, the pages of each other language from a folder in it. A bad file stops the start.</summary>
public static class LibraryLoader
{
    /// <summary>Where the pages travel with the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "Content", "learn");

    /// <exception cref="InvalidDataException">A file is wrong; the message lists everything by file.</exception>
    public static Libraries Load(string folder, ReferenceData reference, DateOnly today)
    {
        var figures = new Figures(reference, today);
        var files = SiteLanguage.All.SelectMany(language => Files(folder, language)).ToList();
        var libraries = new Libraries(SiteLanguage.All.ToDictionary(
            language => language, language => Read(Folder(folder, language), [.. files.Where(file => file.Language == language)], language, reference, figures)));
        CheckLinks(libraries, files);
        var problems = files.SelectMany(file => file.Problems.Distinct(StringComparer.Ordinal).Select(problem => $"{file.Name}: {problem}")).ToList();
        return problems.Count == 0
            ? libraries
            : throw new InvalidDataException(
                $"The explainer in {folder} has {problems.Count} problem(s):{string.Concat(problems.Take(50).Select(problem => $"{Environment.NewLine}- {problem}"))}");
    }

    private static string Folder(string folder, SiteLanguage language) => language.IsEnglish ? folder : Path.Combine(folder, language.Code);

    private static IEnumerable<ArticleFile> Files(string folder, SiteLanguage language)
    {
        var own = Folder(folder, language);
        return Directory.Exists(own)
            ? Directory.GetFiles(own, "*.md").Order(StringComparer.Ordinal).Select(path =>
                ArticleFile.Read(language, Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            : [];
    }

    private static Library Read(string folder, List<ArticleFile> files, SiteLanguage language, ReferenceData reference, Figures figures)
    {
        var pictures = Pictures.Load(Path.Combine(folder, "pictures"));
        var unlinked = new ArticleReader(reference, figures, pictures, new GlossaryLinks("", []));
        IReadOnlyList<Term> terms = files.Find(file => file.Slug == GlossaryLinks.Slug) is { } glossary
            ? [.. unlinked.Read(glossary).Headings]
            : [];
        var reader = new ArticleReader(reference, figures, pictures, new GlossaryLinks(Links.Article(GlossaryLinks.Slug, language), terms));
        return new Library(files.ConvertAll(reader.Read));
    }

    /// <summary>A link to another page of the explainer must lead to one.</summary>
    private static void CheckLinks(Libraries libraries, List<ArticleFile> files)
    {
        foreach (var file in files)
        {
            foreach (var path in file.Body.Split("](").Skip(1).Select(part => part.Split(')', '#')[0]))
            {
                if (SiteLanguage.All.Any(language => path.StartsWith(Links.Article("", language), StringComparison.Ordinal)) && libraries.At(path) is null)
                {
                    file.Problems.Add($"It links to \"{path}\", which is no page.");
                }
            }
        }
    }
}
