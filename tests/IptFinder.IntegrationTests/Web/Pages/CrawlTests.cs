using System.Net;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Pages;

/// <summary>Follows the links of the site from the home page.</summary>
[Collection(SampleSite.Name)]
public sealed class CrawlTests(TestSite site)
{
    // Lists and searches lead to thousands of pages of one make: enough of each is followed. All of them
    // did not end in 75 seconds on a busy machine with two cores.
    private const int MostOfOneMake = 30;

    [Fact]
    public async Task Every_link_inside_the_site_leads_to_a_page_and_to_the_place_it_names()
    {
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string>(["/"], StringComparer.Ordinal);
        var made = new Dictionary<string, int>(StringComparer.Ordinal);
        var broken = new List<string>();
        var named = new HashSet<(string Path, string Id)>(); // Places that links name.
        var there = new Dictionary<string, HashSet<string?>>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path))
        {
            var answer = await site.GetAsync(path);
            if (path == "/leave")
            {
                continue;
            }

            if (answer.Status != HttpStatusCode.OK)
            {
                broken.Add($"{path} answers {(int)answer.Status}");
                continue;
            }

            there[path] = answer.Page.QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var link in answer.Page.QuerySelectorAll("a[href], form[action]"))
            {
                var (target, fragment) = Split(link.GetAttribute("href") ?? link.GetAttribute("action")!);
                if (link.LocalName == "a" && fragment.Length > 0 && !fragment.Contains('=', StringComparison.Ordinal)) // Numbers of an estimate are no place.
                {
                    named.Add((target.Length > 0 ? target : path, fragment));
                }

                if (target.StartsWith('/') && seen.Add(target) && Count(made, target) <= MostOfOneMake)
                {
                    waiting.Enqueue(target);
                }
            }
        }

        broken.AddRange(named.Where(one => there.TryGetValue(one.Path, out var ids) && !ids.Contains(one.Id)).Select(one => $"{one.Path} has no {one.Id}"));
        Rule.Holds(broken);
        Assert.True(seen.Count > 200, $"Only {seen.Count} links were found.");
    }

    private static int Count(Dictionary<string, int> made, string target)
    {
        var make = target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] parts ? $"{first}/{parts.Length}" : "";
        return made[make] = made.GetValueOrDefault(make) + 1;
    }

    private static (string Target, string Fragment) Split(string href) =>
        href.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? (href[..at], href[(at + 1)..]) : (href, "");
}
