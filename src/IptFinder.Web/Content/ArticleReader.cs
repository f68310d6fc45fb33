using System.Text;
using System.Text.RegularExpressions;
using IptFinder.Domain.Reference;
using IptFinder.Web.Languages;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace IptFinder.Web.Content;

/// <summary>Turns the text of an article into HTML: figures and pictures in place, sources as footnotes, words of the glossary linked.</summary>
internal sealed partial class ArticleReader(ReferenceData reference, Figures figures, Pictures pictures, GlossaryLinks glossary)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UseCustomContainers()
        .UseFootnotes()
        .UsePipeTables()
        .Build();

    /// <summary>The article; what is wrong with it is added to the file's problems.</summary>
    public Article Read(ArticleFile file)
    {
        CheckNumbers(file);
        var document = Markdown.Parse(Compose(file), Pipeline);
        var text = Plain(document);
        pictures.Draw(document, file.Problems);
        MarkLinks(document);
        LabelCells(document);
        if (file.Section != ArticleSection.Glossary)
        {
            glossary.Add(document);
        }

        return new Article
        {
            Slug = file.Slug,
            Language = file.Language,
            Section = file.Section,
            Order = file.Order,
            Title = file["title"],
            Summary = file["summary"],
            Question = file["question"],
            Body = new HtmlString(Html(document, file.Language)),
            Headings = [.. document.OfType<HeadingBlock>().Select(heading => new Term(heading.GetAttributes().Id ?? "", Words(heading.Inline), []))],
            SourceIds = file.Sources,
            CheckedOn = file.CheckedOn,
            NextCheck = file.NextCheck,
            ReviewedBy = file["reviewed-by"] is { Length: > 0 } name ? name : null,
            Text = text,
        };
    }

    /// <summary>The box on top, the text, and a footnote for each source.</summary>
    private string Compose(ArticleFile file)
    {
        var text = new StringBuilder()
            .Append(":::answer\n").Append($"**{file.Language["In short."]}** ").Append(file["in-short"]).Append("\n:::\n\n")
            .Append(file.Body).Append("\n\n");
        foreach (var id in file.Sources)
        {
            if (!reference.Sources.TryGetValue(id, out var source))
            {
                file.Problems.Add($"The source \"{id}\" is not in sources.json.");
                continue;
            }

            if (!text.ToString().Contains($"[^{id}]", StringComparison.Ordinal))
            {
                file.Problems.Add($"The source \"{id}\" is named and never cited.");
            }

            var title = source.Title.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
            text.Append($"[^{id}]: ").Append(source.Url is { } url ? $"[{title}](<{url}>)" : title).Append($" ({file.Language["read"]} {file.Language.Date(source.ReadOn)})\n\n");
        }

        foreach (var id in Citation.Matches(file["in-short"] + file.Body).Select(match => match.Groups["id"].Value).Except(file.Sources, StringComparer.Ordinal))
        {
            file.Problems.Add($"\"{id}\" is cited and not among the sources.");
        }

        return figures.Fill(SpaceBeforeMark.Replace(text.ToString(), ""), file.Language, file.Problems);
    }

    /// <summary>A number must come from the reference data by name, or stand in a paragraph that names its source.</summary>
    private static void CheckNumbers(ArticleFile file)
    {
        foreach (var part in Parts.Split(file.Body).Prepend(file["in-short"]))
        {
            if (!part.TrimStart().StartsWith('#') && !Citation.IsMatch(part) && HasNumber.IsMatch(NotText.Replace(part, "")))
            {
                file.Problems.Add($"A number without a source: \"{part.Trim()}\".");
            }
        }
    }

    /// <summary>Addresses of other sites get no referrer.</summary>
    private static void MarkLinks(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.Url?.StartsWith("http", StringComparison.Ordinal) == true))
        {
            link.GetAttributes().AddClass("external");
            link.GetAttributes().AddProperty("rel", "noreferrer noopener");
        }
    }

    /// <summary>On a phone a row stands as a list, each cell with the name of its column; the roles keep it a table for screen readers.</summary>
    private static void LabelCells(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            table.GetAttributes().AddProperty("role", "table");
            var names = table.OfType<TableRow>().First().OfType<TableCell>().Select(cell => Words(cell.OfType<ParagraphBlock>().FirstOrDefault()?.Inline)).ToList();
            foreach (var row in table.OfType<TableRow>())
            {
                row.GetAttributes().AddProperty("role", "row");
                foreach (var (cell, name) in row.OfType<TableCell>().Zip(names))
                {
                    cell.GetAttributes().AddProperty("role", row.IsHeader ? "columnheader" : "cell");
                    cell.GetAttributes().AddProperty("data-label", name);
                }
            }
        }
    }

    /// <summary>Tables get the heading before them as caption.</summary>
    private static string Html(MarkdownDocument document, SiteLanguage language)
    {
        var captions = new Queue<string>();
        var heading = "";
        foreach (var block in document)
        {
            heading = block is HeadingBlock found ? Words(found.Inline) : heading;
            if (block is Table)
            {
                captions.Enqueue(heading);
            }
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new PictureRenderer());
        renderer.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteRenderer(language));
        renderer.Render(document);
        return TableStart.Replace(writer.ToString(), _ =>
            $"<table role=\"table\"><caption class=\"visually-hidden\">{System.Net.WebUtility.HtmlEncode(captions.Count > 0 ? captions.Dequeue() : "")}</caption>");
    }

    /// <summary>The text alone, a line for each block; without the references at the end.</summary>
    private static string Plain(MarkdownDocument document) => string.Join('\n', document
        .Where(block => block is not FootnoteGroup)
        .SelectMany(block => block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>())
        .Select(leaf => Words(leaf.Inline))
        .Where(line => line.Length > 0));

    private static string Words(ContainerInline? inline) => inline is null
        ? ""
        : string.Concat(inline.Descendants<LeafInline>().Select(leaf => leaf switch
        {
            LiteralInline literal => literal.Content.ToString(),
            LineBreakInline => " ",
            CodeInline code => code.Content,
            _ => "",
        })).Trim();

    // These read our own texts: a limit by the clock would stop the start of a busy machine.
    [GeneratedRegex(@"\[\^(?<id>[^\]]+)\]", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Citation { get; }

    // Else a line could begin with the mark.
    [GeneratedRegex(@"(?<=[^\s\]:]) (?=\[\^)", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex SpaceBeforeMark { get; }

    [GeneratedRegex(@"\n\s*\n|\n(?=- |[0-9]+\. |\|)", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Parts { get; }

    [GeneratedRegex(@"\{\{[^}]*\}\}|\]\([^)]*\)|(?m:^[0-9]+\. )", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex NotText { get; }

    [GeneratedRegex("[0-9]", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex HasNumber { get; }

    [GeneratedRegex("<table role=\"table\">", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex TableStart { get; }
}
