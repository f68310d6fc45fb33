using System.Globalization;
using System.Text.Json;
using IptFinder.Web.Languages;

namespace IptFinder.Web.Content;

/// <summary>
/// A Markdown file with front matter: lines "key: value" between two lines of "---", each key once. Lists stand in [a, b].
/// </summary>
internal sealed class ArticleFile
{
    private const int LongestSummary = 160;
    private const int MonthsBetweenChecks = 24;
    private const string Fence = "---";

    private static readonly string[] Keys =
        ["title", "summary", "question", "section", "order", "in-short", "sources", "checked-on", "next-check", "reviewed-by"];

    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    private ArticleFile(SiteLanguage language, string slug) => (Language, Slug) = (language, slug);

    public SiteLanguage Language { get; }

    public string Slug { get; }

    /// <summary>For messages: "es/crisis-help.md".</summary>
    public string Name => $"{(Language.IsEnglish ? "" : Language.Code + "/")}{Slug}.md";

    /// <summary>What stands after the front matter.</summary>
    public string Body { get; private set; } = "";

    /// <summary>What is wrong with it, each a sentence.</summary>
    public List<string> Problems { get; } = [];

    public string this[string key] => _fields.GetValueOrDefault(key, "");

    public ArticleSection Section { get; private set; }

    public int Order { get; private set; }

    public IReadOnlyList<string> Sources { get; private set; } = [];

    public DateOnly CheckedOn { get; private set; }

    public DateOnly NextCheck { get; private set; }

    public static ArticleFile Read(SiteLanguage language, string slug, string text)
    {
        var file = new ArticleFile(language, slug);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines is [Fence, ..] ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
        {
            file.Problems.Add("It does not begin with front matter between two lines of \"---\".");
            return file;
        }

        foreach (var line in lines[1..end])
        {
            file.ReadField(line);
        }

        file.Body = string.Join('\n', lines[(end + 1)..]).Trim();
        file.Check();
        return file;
    }

    private void ReadField(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var key = colon < 0 ? line : line[..colon].Trim();
        if (colon < 0 || !Keys.Contains(key, StringComparer.Ordinal))
        {
            Problems.Add($"\"{key}\" is no field of the front matter.");
        }
        else if (!_fields.TryAdd(key, line[(colon + 1)..].Trim()))
        {
            Problems.Add($"\"{key}\" is there twice.");
        }
    }

    private void Check()
    {
        foreach (var key in Keys.Where(key => !_fields.ContainsKey(key) || (_fields[key].Length == 0 && key != "reviewed-by")))
        {
            Problems.Add($"\"{key}\" is missing.");
        }

        if (this["summary"].Length > LongestSummary)
        {
            Problems.Add(string.Create(CultureInfo.InvariantCulture, $"The summary has {this["summary"].Length} characters; {LongestSummary} is the most."));
        }

        Section = Enum.GetValues<ArticleSection>().Where(one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()) == this["section"])
            .Select(one => (ArticleSection?)one).FirstOrDefault() ?? Wrong<ArticleSection>("section", "a section");
        Order = int.TryParse(this["order"], NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : Wrong<int>("order", "a whole number");
        CheckedOn = Day("checked-on");
        NextCheck = Day("next-check");
        if (NextCheck <= CheckedOn || NextCheck > CheckedOn.AddMonths(MonthsBetweenChecks))
        {
            Problems.Add("The next check is not within 24 months after the last.");
        }

        var list = this["sources"];
        Sources = list is ['[', .., ']'] ? [.. list[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [];
        if (Sources.Count == 0)
        {
            Problems.Add("\"sources\" is not a list like [one, two].");
        }
    }

    private DateOnly Day(string key) =>
        DateOnly.TryParseExact(this[key], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Wrong<DateOnly>(key, "a day like 2026-11-27");

    private T Wrong<T>(string key, string what)
        where T : struct
    {
        Problems.Add($"\"{key}\" is not {what}.");
        return default;
    }
}
