using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IptFinder.IntegrationTests.Costs;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Hostile;

/// <summary>Hostile text in every field of every form, every parameter of every address and every place of a JSON question.</summary>
public sealed class HostileTextTests : IClassFixture<AskedSite>
{
    private const string Canary = "canary";
    private const string TurnAround = "\u202E";
    private const string RightToLeft = "ש";
    private const string Isolate = "\u2068";

    private readonly AskedSite _site;

    public HostileTextTests(AskedSite site)
    {
        _site = site;
    }

    /// <summary>As they are sent.</summary>
    public static TheoryData<string> Texts { get; } = new(
        Uri.EscapeDataString("'\"canary=\"1\"></textarea></title></script><svg onload=alert(1)><i-canary>{{7}}"),
        Uri.EscapeDataString($"{TurnAround}canary{RightToLeft}\u2069\u200F\u2067"),
        Uri.EscapeDataString("NEAR(\"a*\" OR b) -c ^d:* '; DROP TABLE therapists; -- %_"),
        "a%0d%0aX-Canary:%201%0d%0a%0d%0aa",
        "%00a%00",
        "%ff%fe%ED%A0%80%c0%af%zz%u0041%",
        "%09%20%C2%A0%E2%80%83",
        "99999999999999999999",
        new('a', 30_000));

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Comes_back_as_text_or_not_at_all(string encoded)
    {
        var faults = new List<string>();
        foreach (var (name, form) in _site.Asked)
        {
            var answer = await _site.SendAsync(form.Method, form.Path, form.TextWith(name, encoded));
            faults.AddRange(Faults(answer).Select(fault => $"{form.Method} {form.Path} {name}: {fault}"));
        }

        Rule.Holds(faults);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Is_no_fault_of_ours_as_the_name_of_a_field_or_a_part_of_the_path(string encoded)
    {
        var faults = new List<string>();
        foreach (var form in _site.Asked.Select(one => one.Form).DistinctBy(form => (form.Method, form.Path)))
        {
            faults.AddRange(Faults(await _site.SendAsync(form.Method, form.Path, $"{form.Text()}&{encoded}={encoded}")).Select(fault => $"{form.Method} {form.Path}: {fault}"));
        }

        var part = Uri.UnescapeDataString(encoded);
        foreach (var path in (string[])["/", "/browse/", "/browse/ct/", "/learn/", "/es/learn/", "/therapists/", "/therapists/1/", "/css/", "/api/v1/", "/openapi/"])
        {
            faults.AddRange(Faults(await _site.SendAsync("GET", path + part, ""), 301, 404).Select(fault => $"{path}: {fault}"));
        }

        Rule.Holds(faults);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Is_answered_in_every_place_of_a_JSON_question(string encoded)
    {
        const string Plan = """{"first":"2027-01-05","time":"17:00","zone":"America/New_York","sessions":14,"every":7,"approach":"ipt","area":"grief","state":"NY"}""";
        var text = Uri.UnescapeDataString(encoded);
        var faults = new List<string>();
        foreach (var (path, question) in ((string, string)[])[("/api/v1/estimate", ExampleQuestion.Text), ("/api/v1/plan", Plan)])
        {
            foreach (var place in Leaves(JsonNode.Parse(question)!).Select(leaf => leaf.GetPath()).ToList())
            {
                var changed = JsonNode.Parse(question)!;
                Leaves(changed).First(leaf => leaf.GetPath() == place).ReplaceWith(text);
                faults.AddRange(Faults(await _site.SendAsync("POST", path, changed.ToJsonString(), "application/json")).Select(fault => $"{path} {place}: {fault}"));
            }

            faults.AddRange(Faults(await _site.SendAsync("POST", path, text, "application/json"), 413).Select(fault => $"{path}: {fault}"));
        }

        Rule.Holds(faults);
    }

    /// <summary>In an address a megabyte is refused before the site sees it: RawRequestTests.</summary>
    [Fact]
    public async Task Of_a_megabyte_is_refused_in_every_field_that_is_posted()
    {
        var text = new string('a', 1024 * 1024);
        var faults = new List<string>();
        foreach (var (name, form) in _site.Asked.Where(one => one.Form.Method == "POST"))
        {
            var answer = await _site.SendAsync("POST", form.Path, form.TextWith(name, text));
            if (answer.Status != 413)
            {
                faults.Add($"{form.Path} {name}: {answer.Status}");
            }
        }

        Rule.Holds(faults);
    }

    [Fact]
    public async Task Is_repeated_by_no_page_that_fails()
    {
        await using var failing = new AskedSite { BeforeEveryPage = () => throw new InvalidOperationException(Canary) };
        var faults = new List<string>();
        var failed = 0;
        foreach (var (name, form) in _site.Asked)
        {
            var answer = await failing.SendAsync(form.Method, form.Path, form.TextWith(name, Canary));
            failed += answer.Status == 500 ? 1 : 0;
            if (answer.Status == 500 && $"{string.Concat(answer.Headers)}{answer.Text}".Contains(Canary, StringComparison.OrdinalIgnoreCase))
            {
                faults.Add($"{form.Method} {form.Path} {name}");
            }
        }

        Rule.Holds(faults);
        Assert.InRange(failed, 100, int.MaxValue);
    }

    [Fact]
    public void Every_kind_of_field_is_asked()
    {
        var asked = _site.Asked.Select(one => $"{one.Form.Method} {one.Form.Path} {one.Name}").ToHashSet();

        Assert.Empty(
            new HashSet<string>(
            [
                "GET /find q", "POST /find q", "GET /find page", "GET /find language", "POST /learn words", "POST /guide danger", "POST /guide feels", "POST /costs a-plan-words",
                "POST /costs/worksheet a-share", "POST /plan area", "POST /plan off-1-from", "GET /plan/calendar.ics off", "POST /plan/calendar.ics area", "GET /check-in first",
                "GET /compare ids", "GET /compare add", "POST /prepare/contact times", "POST /prepare/moving to", "GET /therapists/1 state",
                "GET /api/v1/therapists near", "GET /api/v1/suggest kind", "GET /api/v1/plan zone",
            ]).Except(asked));
    }

    [Theory]
    [InlineData("<p>\u202Ea</p><p>ש</p>", 2)]
    [InlineData("<p>\u2068ש\u2069<input value='\u202Eש'></p><textarea>\u202Eש</textarea>", 0)]
    [InlineData("<svg onload=1></svg>", 1)]
    [InlineData("<i-canary></i-canary><p canary=1></p>", 2)]
    [InlineData("<svg><path d='canary'/></svg><p title=canary>canary</p>", 0)]
    public void A_fault_is_found(string html, int faults) =>
        Assert.Equal(faults, FaultsOf(new HtmlParser().ParseDocument(html)).Count());

    private static IEnumerable<string> Faults(HostileAnswer answer, params int[] besides)
    {
        // Back to the form, on this site alone.
        var isWayBack = answer.Status == 302 && answer.Headers.Location.ToString() is ['/', not ('/' or '\\'), ..];
        if (answer.Status is not (200 or 400) && !isWayBack && !besides.Contains(answer.Status))
        {
            yield return $"answers {answer.Status}";
        }

        foreach (var header in answer.Headers.Where(header => header.Key == "Set-Cookie" || header.Key.Contains(Canary, StringComparison.OrdinalIgnoreCase) || !Ascii.IsValid(header.Value.ToString()) || header.Value.ToString().Any(char.IsControl)))
        {
            yield return $"sets {header.Key}";
        }

        if (answer.IsPage && answer.Text.Contains(Canary, StringComparison.Ordinal))
        {
            foreach (var fault in FaultsOf(new HtmlParser().ParseDocument(answer.Text)))
            {
                yield return fault;
            }
        }
    }

    /// <summary>Elements and attributes that someone sent, and text that could turn its surroundings around.</summary>
    private static IEnumerable<string> FaultsOf(IDocument page) =>
    [
        .. page.All.Where(element => element.LocalName == "i-canary" || element.Attributes.Any(one => one.Name is "onload" || one.Name.Contains(Canary, StringComparison.Ordinal)))
            .Select(element => $"has {element.LocalName}"),
        .. page.Descendants<IText>().Where(text => text.ParentElement is not IHtmlTextAreaElement && TurnsAround(text.Data)).Select(text => $"turns around: {text.Data}"),
    ];

    private static bool TurnsAround(string text) =>
        text.Contains(TurnAround, StringComparison.Ordinal)
        || (text.Contains(RightToLeft, StringComparison.Ordinal) && text.IndexOf(Isolate, StringComparison.Ordinal) is var at && (at < 0 || at > text.IndexOf(RightToLeft, StringComparison.Ordinal)));

    private static IEnumerable<JsonNode> Leaves(JsonNode node) => node switch
    {
        JsonObject some => some.Select(one => one.Value).OfType<JsonNode>().SelectMany(Leaves),
        JsonArray some => some.OfType<JsonNode>().SelectMany(Leaves),
        _ => [node],
    };
}
