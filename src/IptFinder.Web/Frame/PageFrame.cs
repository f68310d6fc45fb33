using IptFinder.Web.Content;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace IptFinder.Web.Frame;

/// <summary>What a page tells the frame around it. Every page sets one: <c>new PageFrame("Title").For(ViewData);</c></summary>
/// <param name="Title">The page's name, without the site's. Neutral on sensitive pages: it stays in the history.</param>
public sealed record PageFrame(string Title)
{
    private const string Key = "Frame";

    /// <summary>The link of the menu this page belongs to, one of <see cref="Menu"/>'s; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>Offers "Leave quickly".</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Without menu, strip and foot: a page that must be small and holds nothing but help.</summary>
    public bool IsBare { get; init; }

    /// <summary>Asks search engines not to list the page.</summary>
    public bool NoIndex { get; init; }

    /// <summary>What the page says, in a sentence, for search engines and for those who share it; null for none.</summary>
    public string? Summary { get; init; }

    /// <summary>The page's own address on this site where it has one that should be shared; null for none.</summary>
    public string? Path { get; init; }

    /// <summary>The page of the explainer it shows, for search engines; null for none.</summary>
    public Article? Article { get; init; }

    /// <summary>The form came back with errors: the title says so first, and focus moves to the summary.</summary>
    public bool HasErrors { get; init; }

    public string FullTitle => $"{(HasErrors ? "Error: " : "")}{Title} - IptFinder";

    public void For(ViewDataDictionary viewData) => viewData[Key] = this;

    /// <exception cref="InvalidOperationException">The page set none.</exception>
    public static PageFrame Of(ViewDataDictionary viewData) =>
        viewData[Key] as PageFrame ?? throw new InvalidOperationException("The page sets no PageFrame.");
}
