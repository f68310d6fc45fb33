using System.Net;
using IptFinder.Web.Privacy;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>What is no question at all is refused as what it is.</summary>
[Collection(SmallSite.Name)]
public sealed class EstimateBodyTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("")]
    [InlineData("costs")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("\"self-pay\"")]
    [InlineData("{\"everyDays\":7,}")]
    [InlineData("{} {}")]
    [InlineData("{\"\\ud800\":1}")]
    public async Task What_is_no_json_object_is_answered_with_where_to_look(string body)
    {
        var (field, sentence) = Assert.Single(await _site.ProblemsAsync(body));

        Assert.Equal("body", field);
        Assert.Equal("Send JSON as docs/costs.md and the description of this API show it.", sentence);
    }

    [Fact]
    public async Task Null_is_a_question_without_anything() =>
        Assert.Equal((await _site.ProblemsAsync("{}")).Keys, (await _site.ProblemsAsync("null")).Keys);

    [Theory]
    [InlineData("{\"everyDays\":7,\"everyDays\":14}", "everyDays")]
    [InlineData("{\"coverage\":{\"kind\":\"self-pay\",\"kind\":\"medicare\"}}", "coverage.kind")]
    public async Task A_property_that_stands_twice_is_named(string body, string field) =>
        Assert.Equal(field, Assert.Single(await _site.ProblemsAsync(body)).Key);

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        const int Depth = 1000;

        Assert.Equal("body", Assert.Single(await _site.ProblemsAsync(new string('[', Depth))).Key);
        Assert.Equal("a", Assert.Single(await _site.ProblemsAsync(string.Concat(Enumerable.Repeat("{\"a\":", Depth)))).Key);
    }

    [Theory]
    [InlineData(RequestGuard.MaxBodyBytes, HttpStatusCode.OK)]
    [InlineData(RequestGuard.MaxBodyBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_is_taken_up_to_the_limit(int bytes, HttpStatusCode expected)
    {
        using var answer = await _site.PostAsync(ExampleQuestion.Text.PadRight(bytes));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Another_kind_of_body_is_refused(string type)
    {
        using var answer = await _site.PostAsync(ExampleQuestion.Text, type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.example+json")]
    public async Task Json_by_another_name_is_taken(string type)
    {
        using var answer = await _site.PostAsync(ExampleQuestion.Text, type);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_but_a_post_asks(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), EstimateApi.Address);
        using var answer = await _site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("POST", answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_may_not_ask(string origin, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, EstimateApi.Address);
        request.Content = new StringContent(ExampleQuestion.Text, System.Text.Encoding.UTF8, "application/json");
        request.Headers.Add("Origin", origin);
        using var answer = await _site.Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }
}
