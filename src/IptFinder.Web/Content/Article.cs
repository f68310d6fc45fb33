using IptFinder.Domain.Reference;
using IptFinder.Web.Languages;
using Microsoft.AspNetCore.Html;

namespace IptFinder.Web.Content;

/// <summary>One page of the explainer, read from its Markdown file at start.</summary>
public sealed record Article
{
    /// <summary>Its name in addresses and of its file: "role-dispute".</summary>
    public required string Slug { get; init; }

    public required SiteLanguage Language { get; init; }

    /// <summary>Its address on the site.</summary>
    public string Path => Links.Article(Slug, Language);

    public required ArticleSection Section { get; init; }

    /// <summary>Place within the section, from 1.</summary>
    public required int Order { get; init; }

    public required string Title { get; init; }

    /// <summary>At most 160 characters.</summary>
    public required string Summary { get; init; }

    /// <summary>The question it answers, in the reader's words.</summary>
    public required string Question { get; init; }

    /// <summary>Safe HTML: the file may hold no HTML of its own.</summary>
    public required IHtmlContent Body { get; init; }

    /// <summary>Ids and words of its headings, in order.</summary>
    public required IReadOnlyList<Term> Headings { get; init; }

    /// <summary>Ids of its sources in the reference data.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>The day its sources were checked.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>The day by which they must be checked again; at most 24 months later.</summary>
    public required DateOnly NextCheck { get; init; }

    /// <summary>The clinician who read it, with license; null until one has.</summary>
    public required string? ReviewedBy { get; init; }

    /// <summary>All of its words without markup, for the search and for measuring how hard it is to read.</summary>
    public required string Text { get; init; }
}
