using System.Text;

namespace IptFinder.IntegrationTests.Web.Hostile;

/// <summary>A form or a link as a browser would send it.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">Where it goes, without a query.</param>
/// <param name="Fields">Names and values as they stand, in order.</param>
/// <param name="Names">The names of all it could send, ticked or not.</param>
public sealed record SentForm(string Method, string Path, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyList<string> Names)
{
    /// <summary>A link.</summary>
    /// <param name="href">Path and query.</param>
    public static SentForm Of(string href)
    {
        var parts = href.Split('#')[0].Split('?');
        var fields = parts.Skip(1).SelectMany(query => query.Split('&', StringSplitOptions.RemoveEmptyEntries)).Select(Read).ToList();
        return new SentForm("GET", parts[0], fields, fields.ConvertAll(field => field.Name));
    }

    /// <summary>The fields as they are sent, in a query or a body.</summary>
    public string Text() => string.Join('&', Fields.Select(field => Pair(field.Name, Uri.EscapeDataString(field.Value))));

    /// <summary>The same with one text in place of what stands in a field.</summary>
    /// <param name="name">The field, which need not be there.</param>
    /// <param name="encoded">The text as it is sent.</param>
    public string TextWith(string name, string encoded) =>
        string.Join('&', Fields.Where(field => field.Name != name).Select(field => Pair(field.Name, Uri.EscapeDataString(field.Value))).Append(Pair(name, encoded)));

    /// <summary>The request that sends it.</summary>
    /// <param name="name">The field, which need not be there.</param>
    /// <param name="encoded">The text as it is sent.</param>
    public HttpRequestMessage RequestWith(string name, string encoded) => Method == "GET"
        ? new HttpRequestMessage(HttpMethod.Get, $"{Path}?{TextWith(name, encoded)}")
        : new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(TextWith(name, encoded), Encoding.UTF8, "application/x-www-form-urlencoded") };

    private static string Pair(string name, string encoded) => $"{Uri.EscapeDataString(name)}={encoded}";

    private static (string Name, string Value) Read(string pair)
    {
        var parts = pair.Split('=');
        return (Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }
}
