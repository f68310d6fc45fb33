using System.Net;
using IptFinder.Web.Privacy;

namespace IptFinder.IntegrationTests.Web.Privacy;

[Collection(SampleSite.Name)]
public sealed class RequestGuardTests(TestSite site)
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "http://localhost.elsewhere.example")]
    [InlineData("Origin", "http://localhost:8080")]
    [InlineData("Origin", "null")]
    public async Task A_post_from_elsewhere_is_refused_with_words(string header, string value)
    {
        using var request = Post("near=06510");
        request.Headers.Add(header, value);

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal("That came from another site", answer.Page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "https://localhost")]
    [InlineData("Accept-Language", "en")]
    public async Task A_post_of_our_own_or_of_no_browser_is_taken(string header, string value)
    {
        using var request = Post("near=06510");
        request.Headers.Add(header, value);

        Assert.Equal(HttpStatusCode.OK, (await site.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_link_from_another_site_is_welcome()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/find?near=06510");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.OK, (await site.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData(RequestGuard.MaxBodyBytes, HttpStatusCode.BadRequest)] // Small enough to read; then one value is too long.
    [InlineData(RequestGuard.MaxBodyBytes + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_is_taken_up_to_the_limit(int bytes, HttpStatusCode expected)
    {
        const string Name = "near=";
        using var request = Post(Name + new string('x', bytes - Name.Length));

        var answer = await site.SendAsync(request);

        Assert.Equal(expected, answer.Status);
        Assert.NotEmpty(answer.Page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData(200, HttpStatusCode.OK)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    public async Task A_form_is_taken_up_to_as_many_fields(int fields, HttpStatusCode expected)
    {
        using var request = Post("near=06510" + string.Concat(Enumerable.Range(1, fields - 1).Select(number => $"&x{number}=")));

        Assert.Equal(expected, (await site.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_answered_with_words()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/find") { Content = new StringContent("--x\r\nbroken") };
        request.Content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "y") } };

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("We could not read that", answer.Page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("POST", "application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("GET", "application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.OK)]
    [InlineData("GET", "multipart/form-data; boundary=y", HttpStatusCode.OK)]
    public async Task A_form_in_a_strange_encoding_is_no_fault_of_ours(string method, string type, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/find") { Content = new StringContent("near=06510") };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);

        var answer = await site.SendAsync(request);

        Assert.Equal(expected, answer.Status);
        Assert.NotEmpty(answer.Page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    [InlineData("/browse/ct")]
    [InlineData("/therapists/1/sook-shim")]
    [InlineData("/leave")]
    [InlineData("/health")]
    [InlineData("/api/v1/therapists")]
    [InlineData("/no-such-page")]
    public async Task Only_the_finder_takes_posts(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent("") };

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("GET, HEAD", answer.Header("Allow"));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("ANYTHING")]
    public async Task Other_methods_are_refused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/find");

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("GET, HEAD, POST", answer.Header("Allow"));
        Assert.Equal("That cannot be done here", answer.Page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/find/", "near=06510", "application/x-www-form-urlencoded", HttpStatusCode.OK)]
    [InlineData("/api/v1/estimate/", "{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("/about/", "", "text/plain", HttpStatusCode.MethodNotAllowed)]
    public async Task A_slash_at_the_end_changes_nothing(string path, string body, string type, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, System.Text.Encoding.UTF8, type) };

        Assert.Equal(expected, (await site.SendAsync(request)).Status);
    }

    private static HttpRequestMessage Post(string form) => new(HttpMethod.Post, "/find")
    {
        Content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"),
    };
}
