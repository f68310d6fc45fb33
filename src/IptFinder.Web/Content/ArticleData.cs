using System.Text.Json;
using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Html;

namespace IptFinder.Web.Content;

/// <summary>What search engines are told of a page of the explainer, in the words of schema.org.</summary>
public static class ArticleData
{
    /// <summary>JSON-LD that may stand in a script element: no "&lt;" is in it.</summary>
    /// <param name="article">The page.</param>
    /// <param name="reference">Holds its sources.</param>
    /// <param name="address">The site's address; without one the page has no address either.</param>
    public static IHtmlContent Json(Article article, ReferenceData reference, string? address)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "MedicalWebPage",
            ["name"] = article.Title,
            ["description"] = article.Summary,
            ["inLanguage"] = article.Language.Tag,
            ["isAccessibleForFree"] = true,
            ["lastReviewed"] = Words.MachineDate(article.CheckedOn),
            ["about"] = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["@type"] = "MedicalTherapy",
                ["name"] = "Interpersonal psychotherapy",
            },
            ["citation"] = article.SourceIds.Select(id => reference.Sources[id].Url?.ToString()).OfType<string>().ToList(),
        };
        if (address is not null)
        {
            data["url"] = address + article.Path;
        }

        if (article.ReviewedBy is { } name)
        {
            data["reviewedBy"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["@type"] = "Person", ["name"] = name };
        }

        return new HtmlString(JsonSerializer.Serialize(data));
    }
}
