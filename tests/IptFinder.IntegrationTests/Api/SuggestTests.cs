using System.Text.Json.Nodes;

namespace IptFinder.IntegrationTests.Api;

/// <summary>What is suggested over the real reference data and a directory counted by hand.</summary>
[Collection(SmallSite.Name)]
public sealed class SuggestTests(SharedSite shared)
{
    private static readonly string[] Kinds = ["condition", "approach", "insurer", "language", "place", "name"];

    [Theory]
    [InlineData("place", "chicgo", "Chicago, IL", "Chicago, IL")]
    [InlineData("place", "st louis", "Saint Louis, MO", "Saint Louis, MO")]
    [InlineData("insurer", "uhc", "unitedhealthcare", "UnitedHealthcare")]
    [InlineData("condition", "postpartum", "perinatal-depression", "Depression in pregnancy or after birth")]
    [InlineData("approach", "bipolar", "ipsrt", "Interpersonal and Social Rhythm Therapy (IPSRT)")]
    [InlineData("language", "español", "spanish", "Spanish")]
    [InlineData("name", "certifeid", "Ann Certified", "Ann Certified")]
    [InlineData("name", "stale be", "Ben Stale", "Ben Stale")]
    [InlineData("name", "omark", "Eve O'Markup <b>", "Eve O'Markup <b>")]
    public async Task A_suggestion_has_a_value_for_the_search_a_label_and_a_kind(string kind, string typed, string value, string label)
    {
        var first = (await AskAsync($"q={Uri.EscapeDataString(typed)}&kind={kind}"))[0]!.AsObject();

        Assert.Equal(["value", "label", "kind"], first.Select(one => one.Key));
        Assert.Equal((value, label, kind), ((string?)first["value"], (string?)first["label"], (string?)first["kind"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=&kind=place")]
    [InlineData("q=%20&kind=name")]
    [InlineData("q=%2C.&kind=insurer")]
    [InlineData("q=zzzzzzzzzz")]
    public async Task Nothing_typed_or_near_is_an_empty_list(string query) => Assert.Empty(await AskAsync(query));

    [Fact]
    public async Task Without_a_kind_every_kind_gives_up_to_three()
    {
        var bipolar = await AskAsync("q=bipolar");
        Assert.Equal([("condition", "bipolar"), ("approach", "ipsrt")], bipolar.Select(one => ((string?)one!["kind"], (string?)one["value"])));

        var many = (await AskAsync("q=a")).Select(one => one!["kind"]!.GetValue<string>()).CountBy(kind => kind).ToDictionary();
        Assert.All(many.Values, count => Assert.InRange(count, 1, 3));
        Assert.Equal(Kinds.Order(StringComparer.Ordinal), many.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_one_kind_there_are_up_to_eight() => Assert.Equal(8, (await AskAsync("q=san&kind=place")).Count);

    [Fact]
    public async Task Every_kind_may_be_named() => Assert.All(await Task.WhenAll(Kinds.Select(kind => AskAsync("q=a&kind=" + kind))), Assert.NotNull);

    [Fact]
    public async Task What_is_too_long_or_of_no_kind_is_a_field_error()
    {
        Assert.Equal("Enter a shorter text, of 80 characters at most.", (string?)(await ProblemsAsync("q=" + new string('a', 4_000)))["q"]![0]);
        Assert.Equal("Choose condition, approach, insurer, language, place or name.", (string?)(await ProblemsAsync("q=a&kind=zip"))["kind"]![0]);
    }

    [Theory]
    [InlineData("q=chicgo&kind=place", 200)]
    [InlineData("q=chicgo&kind=zip", 400)]
    public async Task No_answer_is_kept_and_HEAD_is_answered_like_GET(string query, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("/api/v1/suggest?" + query, UriKind.Relative));
        using var answer = await shared.Site.Client.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private async Task<JsonArray> AskAsync(string query) =>
        JsonNode.Parse(await shared.Site.Client.GetStringAsync(new Uri("/api/v1/suggest?" + query, UriKind.Relative)))!["suggestions"]!.AsArray();

    private async Task<JsonNode> ProblemsAsync(string query)
    {
        using var answer = await shared.Site.Client.GetAsync(new Uri("/api/v1/suggest?" + query, UriKind.Relative));
        Assert.Equal(400, (int)answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!;
    }
}
