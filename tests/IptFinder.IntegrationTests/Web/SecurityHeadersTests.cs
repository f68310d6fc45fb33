using System.Net;

namespace IptFinder.IntegrationTests.Web;

[Collection(SampleSite.Name)]
public sealed class SecurityHeadersTests(TestSite site)
{
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Cross-Origin-Embedder-Policy"] = "require-corp",
        ["Permissions-Policy"] = "geolocation=(), camera=(), microphone=(), browsing-topics=()",
    };

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/help", HttpStatusCode.OK)]
    [InlineData("/find?radius=7", HttpStatusCode.BadRequest)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/leave", HttpStatusCode.SeeOther)]
    [InlineData("/css/site.css", HttpStatusCode.OK)]
    [InlineData("/js/leave.js", HttpStatusCode.OK)]
    [InlineData("/img/mark.svg", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/api/v1/therapists?near=06510", HttpStatusCode.OK)]
    [InlineData("/api/v1/therapists?radius=7", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/suggest?q=chicgo", HttpStatusCode.OK)]
    [InlineData("/api/no-such-thing", HttpStatusCode.NotFound)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_headers_no_cookie_and_no_server_name(string path, HttpStatusCode status)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Equal(Expected, Expected.Keys.ToDictionary(name => name, name => answer.Header(name) ?? "missing", StringComparer.Ordinal));
        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Null(answer.Header("Server"));
        Assert.Null(answer.Header("X-Powered-By"));
        Assert.Null(answer.Header("Strict-Transport-Security"));
        Assert.Null(answer.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_site_behind_https_asks_browsers_to_insist_on_it()
    {
        using var secure = new TestSite().With("Site:Https", "true");
        secure.ClientOptions.BaseAddress = new Uri("https://iptfinder.example");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://iptfinder.example/"));

        var answer = await secure.SendAsync(request);

        Assert.Equal("max-age=63072000; includeSubDomains", answer.Header("Strict-Transport-Security"));
        Assert.EndsWith("; upgrade-insecure-requests", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/.git/HEAD")]
    [InlineData("/appsettings.json")]
    [InlineData("/directory.db")]
    [InlineData("/css/")]
    [InlineData("/../directory.db")]
    [InlineData("/css/%2e%2e/%2e%2e/IptFinder.Web.dll")]
    public async Task Nothing_but_the_sites_own_files_is_served(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(path)).Status);
}
