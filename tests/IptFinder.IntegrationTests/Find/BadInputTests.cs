using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using IptFinder.Domain.Search;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Find;

/// <summary>What no honest form sends, to the page, the private search and the API: an answer that says what to do, with nothing typed lost.</summary>
[Collection(SmallSite.Name)]
public sealed class BadInputTests(SharedSite shared)
{
    private const int Long = 10_000;

    private static readonly string[] Fields =
    [
        "near", "radius", "state", "mode", "approach", "training", "condition", "focus", "age", "format", "insurer", "maxfee", "sliding", "consult",
        "accepting", "language", "profession", "gender", "community", "access", "when", "q", "sort", "unknown", "page",
    ];

    private static readonly string[] Texts =
    [
        new('a', Long), "\u202E\u200F\u202C", "\uD800", "b\uDC00\uD800", "%", "%zz%ff%00", "\r\n\t", "𝒜𝓃𝓃", "1;2,3",
    ];

    private static readonly (string Field, string Text)[] Honest = [("near", "06510"), ("q", "Ann"), ("maxfee", "150"), ("insurer", "aetna"), ("sort", "fee")];

    private readonly Site _site = shared.Site;

    public static TheoryData<string, string> OutOfRange => new()
    {
        { "radius", "0" }, { "radius", "-1" }, { "radius", "10000" }, { "radius", "2147483648" }, { "radius", "abc" }, { "radius", "25.0" }, { "radius", "٢٥" },
        { "page", "0" }, { "page", "-1" }, { "page", "501" }, { "page", "50000" }, { "page", "2147483647" }, { "page", "2147483648" }, { "page", "1e3" },
        { "maxfee", "-1" }, { "maxfee", "2147483648" }, { "maxfee", "1e9" }, { "maxfee", "NaN" },
    };

    public static TheoryData<string> Names => new(Fields);

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public async Task A_number_out_of_range_is_told_beside_its_field(string field, string text)
    {
        var answers = await AskAsync([.. Honest.Where(one => one.Field != field), (field, text)]);

        Assert.All(answers, answer => Assert.Equal((400, field), (answer.Status, Assert.Single(answer.Problems).Key)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Whatever_stands_in_a_field_is_found_for_or_told_beside_it(string name)
    {
        foreach (var text in Texts)
        {
            var answers = await AskAsync([.. Honest.Where(one => one.Field != name), (name, text)]);

            Assert.All(answers, answer => Assert.All(answer.Problems, problem => Assert.Equal(name, problem.Key)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_value_of_every_filter_at_once_is_a_search(int times)
    {
        var filters = _site.Services.GetRequiredService<SearchFilters>();
        var all = filters.All.SelectMany(filter => filter.Options.Terms.Select(term => (filter.Name, term.Code))).ToList();
        var some = all.Where((_, index) => index % times == 0);

        var answers = await AskAsync([.. Enumerable.Repeat(some, times).SelectMany(one => one), ("near", "06510"), ("radius", "100"), ("unknown", "include")]);

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
    }

    [Fact]
    public async Task Forty_filters_with_unknown_and_repeated_values_are_a_search_that_names_what_it_left_out()
    {
        var many = Enumerable.Range(0, 40).SelectMany(number => new[] { (Fields[3 + (number % 17)], $"no-such-{number}"), ("insurer", "aetna") });

        var answers = await AskAsync([.. many.Where(one => one.Item1 is not ("maxfee" or "q")), ("near", "06510")]);

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        var page = await _site.PageAsync("/find?near=06510&insurer=aetna&insurer=aetna&insurer=no-such&insurer=no-such");
        Assert.Equal(["Aetna × take away"], page.QuerySelectorAll(".chips a").Select(chip => chip.SpokenText()));
        Assert.Single(Regex.Matches(page.Part("dropped")!.TextContent, "no-such", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Everything_wrong_at_once_is_told_field_by_field()
    {
        var answers = await AskAsync([.. Fields.Select(field => (field, new string('x', 200)))]);

        Assert.All(answers, answer => Assert.Equal(["maxfee", "near", "page", "q", "radius", "state"], answer.Problems.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_form_of_too_many_fields_or_too_large_is_refused_with_a_page()
    {
        using var many = await _site.PostFindAsync([.. Enumerable.Repeat(("insurer", "aetna"), 1_000)]);
        using var large = await _site.PostFindAsync(("q", new string('a', 100_000)));

        Assert.Equal((400, 413), ((int)many.StatusCode, (int)large.StatusCode));
        Assert.NotEmpty((await Site.ReadAsync(many)).QuerySelector("h1")!.TextContent);
        Assert.NotEmpty((await Site.ReadAsync(large)).QuerySelector("h1")!.TextContent);
    }

    /// <summary>No box holds one, and the framework reads no form with it.</summary>
    [Fact]
    public async Task A_NUL_is_only_text_in_an_address_and_refused_with_a_page_in_a_form()
    {
        using var open = await _site.Client.GetAsync(Address("/find", [("q", "a\0b"), ("insurer", "\0")]));
        using var posted = await _site.PostFindAsync(("q", "a\0b"));
        using var api = await _site.Client.GetAsync(Address("/api/v1/therapists", [("near", "\0"), ("page", "1\0")]));

        Assert.Equal((200, 400, 400), ((int)open.StatusCode, (int)posted.StatusCode, (int)api.StatusCode));
        Assert.NotEmpty((await Site.ReadAsync(posted)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("place")]
    [InlineData("name")]
    [InlineData("insurer")]
    public async Task Suggestions_are_asked_for_by_any_text(string kind)
    {
        foreach (var text in Texts.Append(new string('a', 80)).Append(string.Concat(Enumerable.Repeat("ab ", 26))))
        {
            using var answer = await _site.Client.GetAsync(Address("/api/v1/suggest", [("q", text), ("kind", kind)]));
            var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;

            Assert.Equal(text.Length <= 80 ? 200 : 400, (int)answer.StatusCode);
            Assert.True(text.Length > 80 ? ((string)body["errors"]!["q"]![0]!).EndsWith('.') : body["suggestions"]!.AsArray().Count <= 18);
        }
    }

    /// <summary>What the page, the private search and the API answer; both pages keep what was typed.</summary>
    private async Task<List<(int Status, IReadOnlyDictionary<string, string> Problems)>> AskAsync((string Field, string Text)[] fields)
    {
        using var open = await _site.Client.GetAsync(Address("/find", fields));
        using var posted = await _site.PostFindAsync(fields);
        using var api = await _site.Client.GetAsync(Address("/api/v1/therapists", fields));
        var problems = JsonNode.Parse(await api.Content.ReadAsStringAsync())!["errors"]?.AsObject();
        List<(int Status, IReadOnlyDictionary<string, string> Problems)> answers =
        [
            ((int)open.StatusCode, ProblemsOf(await Site.ReadAsync(open), fields)),
            ((int)posted.StatusCode, ProblemsOf(await Site.ReadAsync(posted), fields)),
            ((int)api.StatusCode, problems?.ToDictionary(one => one.Key, one => (string)one.Value![0]!) ?? []),
        ];
        Assert.All(answers, answer => Assert.Equal(answer.Problems.Count > 0 ? 400 : 200, answer.Status));
        Assert.All(answers.SelectMany(answer => answer.Problems.Values), sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.Equal(answers[0].Problems.OrderBy(one => one.Key), answer.Problems.OrderBy(one => one.Key)));
        return answers;
    }

    private static Dictionary<string, string> ProblemsOf(IHtmlDocument page, (string Field, string Text)[] fields)
    {
        foreach (var (field, text) in fields.Where(one => one.Field is "near" or "q" or "maxfee"))
        {
            Assert.Equal(AsRead(text), ((IHtmlInputElement)page.GetElementById(field)!).GetAttribute("value"));
        }

        var links = page.QuerySelectorAll(".error-summary a").ToList();
        Assert.All(links, link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        if (links.Count > 0 && fields.Contains(("insurer", "aetna")))
        {
            Assert.NotNull(page.QuerySelector("input[name='insurer'][value='aetna'][checked]"));
        }

        return links.ToDictionary(link => link.GetAttribute("href")!.TrimStart('#'), link => link.TextContent);
    }

    /// <summary>Half a character cannot be sent.</summary>
    private static string AsRead(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static Uri Address(string path, (string Field, string Text)[] fields) =>
        new($"{path}?{string.Join('&', fields.Select(one => $"{one.Field}={Uri.EscapeDataString(one.Text)}"))}", UriKind.Relative);
}
