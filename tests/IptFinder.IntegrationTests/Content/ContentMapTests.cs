using System.Text.Json;
using System.Text.RegularExpressions;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Content;

/// <summary>docs/content-map.md: each fact of the seed article, with the page and the heading that carries it.</summary>
[Collection(SampleSite.Name)]
public sealed partial class ContentMapTests(TestSite site)
{
    private const int Facts = 90;

    private static readonly IReadOnlyList<Match> Rows = Row.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "content-map.md")));

    [Fact]
    public void Every_fact_stands_once() =>
        Assert.Equal(Facts, Rows.Select(row => row.Groups["id"].Value).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_fact_has_a_page_and_a_heading_of_it()
    {
        var library = site.Services.GetRequiredService<Libraries>()[SiteLanguage.English];

        Rule.Holds(
            from row in Rows
            let article = library.Find(row.Groups["page"].Value)
            let heading = row.Groups["heading"].Value
            where article is null || article.Headings.All(one => one.Label != heading)
            select $"{row.Groups["id"].Value}: {row.Groups["page"].Value} has no heading \"{heading}\"");
    }

    [RealDataFact]
    public void Facts_and_verdicts_are_those_of_the_list_they_were_checked_in()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.Path("../facts/facts.json")));
        var expected = document.RootElement.GetProperty("article_facts").EnumerateArray()
            .Select(fact => (fact.GetProperty("id").GetString(), fact.GetProperty("verdict").GetString()!.Replace('_', ' ')));

        Assert.Equal(expected, Rows.Select(row => ((string?)row.Groups["id"].Value, row.Groups["verdict"].Value)));
    }

    [GeneratedRegex(
        @"^\| (?<id>[A-Z][0-9]{2}) \| (?<verdict>[a-z ]+) \| \[(?<page>[a-z-]+)\]\([^)]+\) \| (?<heading>[^|]+) \|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Row { get; }
}
