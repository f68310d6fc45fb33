using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using IptFinder.IntegrationTests.Web.Pages;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Privacy;

/// <summary>The promises of /privacy, docs/promises.md and the tests named there are the same.</summary>
[Collection(SampleSite.Name)]
public sealed partial class PromisesTests(TestSite site)
{
    private const string Canary = "c4n4ry";

    private static IReadOnlyList<(string Promise, IReadOnlyList<string> Tests)> Table { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs", "promises.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], (IReadOnlyList<string>)[.. TestName().Matches(cells[2]).Select(name => name.Value)])),
    ];

    [Fact]
    public async Task The_page_says_what_the_document_says()
    {
        var promises = (await site.GetAsync("/privacy")).Page.QuerySelectorAll("#promises > li").Select(promise => promise.TextContent).ToList();

        Assert.InRange(promises.Count, 5, 10);
        Assert.Equal(Table.Select(row => row.Promise), promises);
    }

    [Fact]
    public void Every_promise_names_tests_that_are_there()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

        Assert.All(Table, row => Assert.NotEmpty(row.Tests));
        Rule.Holds(Table.SelectMany(row => row.Tests).Where(name => !IsThere(name.Split('.'))));

        bool IsThere(string[] name) => sources[name[0]].Any(source => source.Contains($" {name[1]}(", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_page_asks_who_you_are()
    {
        var asking = new List<string>();
        foreach (var path in Addresses.All(site))
        {
            var answer = await site.GetAsync(path);
            if (answer.Page.QuerySelector("[type=password], [type=email], [autocomplete~=username], [autocomplete~=email], [autocomplete~=current-password]") is not null
                || answer.Page.Links.Any(link => SignIn().IsMatch(link.TextContent) || SignIn().IsMatch(link.GetAttribute("href")!))
                || answer.Headers.ContainsKey("WWW-Authenticate"))
            {
                asking.Add(path);
            }
        }

        Rule.Holds(asking);
    }

    [Fact]
    public async Task What_one_visitor_sends_reaches_no_answer_to_another()
    {
        string[] paths = [.. FrameTests.Pages.Select(page => (string)page[0]), "/guide", "/plan", "/costs", "/learn", "/api/v1/therapists", "/sitemap.xml", "/robots.txt"];
        var sent = 0;
        foreach (var path in paths)
        {
            foreach (var form in (await site.GetAsync(path)).Page.Forms.ToList())
            {
                var answer = await SubmitAsync(form, path);
                Assert.NotEqual(HttpStatusCode.InternalServerError, answer.Status);
                sent += answer.Text.Contains(Canary, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(sent > 10, $"Only {sent} answers showed what was sent: the canary was not read.");
        foreach (var path in paths)
        {
            var answer = await site.GetAsync(path);
            Assert.DoesNotContain(Canary, answer.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(answer.Headers, header => header.Value.Contains(Canary, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task A_browser_that_asks_not_to_be_sold_gets_the_same_page()
    {
        using var asking = new HttpRequestMessage(HttpMethod.Get, "/find?near=06510");
        asking.Headers.Add("Sec-GPC", "1");

        Assert.Equal((await site.GetAsync("/find?near=06510")).Text, (await site.SendAsync(asking)).Text);
    }

    [Fact]
    public async Task The_signal_is_honored_in_a_form_that_programs_read()
    {
        var answer = await site.GetAsync("/.well-known/gpc.json");

        Assert.Equal((HttpStatusCode.OK, "application/json; charset=utf-8"), (answer.Status, answer.Header("Content-Type")));
        var signal = JsonDocument.Parse(answer.Text).RootElement;
        Assert.True(signal.GetProperty("gpc").GetBoolean());
        Assert.True(DateOnly.TryParseExact(signal.GetProperty("lastUpdate").GetString(), "yyyy-MM-dd", out _));
        Assert.NotNull((await site.GetAsync("/privacy")).Page.QuerySelector("a[href='/.well-known/gpc.json']"));
    }

    /// <summary>Every field that takes text is filled with the canary; the others stay as they are.</summary>
    private async Task<TestAnswer> SubmitAsync(IHtmlFormElement form, string path)
    {
        var fields = form.Elements.OfType<IHtmlElement>()
            .Where(field => field.GetAttribute("name") is not null)
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field is IHtmlInputElement { Type: "text" or "search" or "number" or "date" or "hidden" } or IHtmlTextAreaElement ? Canary : "1"))
            .ToList();
        var action = form.GetAttribute("formaction") ?? form.GetAttribute("action") ?? path.Split('?')[0];
        using var content = new FormUrlEncodedContent(fields);
        using var request = form.Method == "post"
            ? new HttpRequestMessage(HttpMethod.Post, action) { Content = content }
            : new HttpRequestMessage(HttpMethod.Get, $"{action.Split('?', '#')[0]}?{await content.ReadAsStringAsync()}");
        return await site.SendAsync(request);
    }

    [GeneratedRegex(@"\w+Tests\.\w+", RegexOptions.None, 1000)]
    private static partial Regex TestName();

    [GeneratedRegex(@"\b(log ?in|sign ?in|sign ?up|register|my account)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SignIn();
}
