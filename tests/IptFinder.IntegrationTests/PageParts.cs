using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests;

/// <summary>Parts of a page by their test ids.</summary>
internal static class PageParts
{
    public static string SpokenText(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static IElement? Part(this IParentNode page, string testId) => page.QuerySelector($"[data-testid='{testId}']");

    public static IReadOnlyList<int> CardIds(this IParentNode page) =>
    [
        .. page.QuerySelectorAll("[data-testid='card']")
            .Select(card => int.Parse(card.GetAttribute("data-id")!, System.Globalization.CultureInfo.InvariantCulture)),
    ];

    public static IEnumerable<string> Addresses(this IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [action], [src]").SelectMany(element => new[] { "href", "action", "src" }.Select(element.GetAttribute).OfType<string>());
}
