using System.Net;
using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Web;

/// <summary>What the site answered.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">All headers by name, whatever the case.</param>
/// <param name="Text">The body as text.</param>
/// <param name="Page">The body as HTML.</param>
public sealed record TestAnswer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text, IHtmlDocument Page)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
