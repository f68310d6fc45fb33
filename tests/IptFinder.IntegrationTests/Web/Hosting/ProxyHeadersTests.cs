using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>Behind a proxy at 10.0.0.1 or in 10.1.0.0/16, which hands on to "inside:8080" what visitors ask of therapists.example.org.</summary>
public sealed class ProxyHeadersTests : IClassFixture<ProxyHeadersTests.SiteBehindProxies>
{
    private const string Outside = "therapists.example.org";

    private readonly SiteBehindProxies _site;

    public ProxyHeadersTests(SiteBehindProxies site)
    {
        _site = site;
    }

    [Theory]
    [InlineData("10.0.0.1", Outside, "same-origin", 200)]
    [InlineData("::ffff:10.0.0.1", Outside, "", 200)]
    [InlineData("10.1.2.3", Outside, "", 200)]
    [InlineData("10.0.0.1", "elsewhere.example", "", 403)]
    [InlineData("10.0.0.1", Outside, "cross-site", 403)]
    [InlineData("10.0.0.2", Outside, "", 403)] // Not our proxy: the host it names counts for nothing.
    [InlineData("127.0.0.1", Outside, "", 403)]
    public async Task A_form_is_ours_when_it_comes_from_the_host_that_the_known_proxy_names(string proxy, string origin, string site, int status)
    {
        var answer = await PostAsync(proxy, request =>
        {
            request.Headers.Origin = "https://" + origin;
            request.Headers["Sec-Fetch-Site"] = site;
            request.Headers["X-Forwarded-Host"] = Outside;
            request.Headers["X-Forwarded-For"] = "203.0.113.20";
            request.Headers["X-Forwarded-Proto"] = "https";
        });

        Assert.Equal(status, answer.Response.StatusCode);
    }

    [Theory]
    [InlineData("10.0.0.1", "203.0.113.9", "203.0.113.9")]
    [InlineData("10.0.0.1", "127.0.0.1, 203.0.113.9", "203.0.113.9")] // What the visitor put there first is not believed.
    [InlineData("10.0.0.1", "203.0.113.9, 10.1.0.7", "203.0.113.9")] // Through two of ours.
    [InlineData("10.0.0.2", "203.0.113.9", "10.0.0.2")]
    [InlineData("203.0.113.8", "127.0.0.1", "203.0.113.8")]
    [InlineData("10.0.0.1", "no address", "10.0.0.1")]
    public async Task Who_asks_is_taken_from_known_proxies_alone(string peer, string forwarded, string expected)
    {
        var answer = await PostAsync(peer, request => request.Headers["X-Forwarded-For"] = forwarded);

        Assert.Equal(IPAddress.Parse(expected), answer.Connection.RemoteIpAddress);
    }

    [Fact]
    public async Task Without_known_proxies_nobody_is_believed()
    {
        using var site = new TestSite();

        var answer = await PostAsync("127.0.0.1", request => request.Headers["X-Forwarded-For"] = "203.0.113.9", site);

        Assert.Equal(IPAddress.Loopback, answer.Connection.RemoteIpAddress);
        Assert.Equal("inside:8080", answer.Request.Host.Value);
    }

    [Theory]
    [InlineData("therapists.example.org", null, 200)]
    [InlineData("elsewhere.example", null, 400)]
    [InlineData("therapists.example.org", "elsewhere.example", 403)] // A host that is not allowed is not taken from a proxy either.
    public async Task Only_allowed_hosts_are_answered(string host, string? forwarded, int status)
    {
        using var site = new SiteBehindProxies();
        site.With("AllowedHosts", Outside);

        var answer = await PostAsync("10.0.0.1", request =>
        {
            request.Host = new HostString(host);
            request.Headers.Origin = "https://" + (forwarded ?? Outside);
            request.Headers["X-Forwarded-For"] = "203.0.113.20";
            request.Headers["X-Forwarded-Host"] = forwarded;
        }, site);

        Assert.Equal(status, answer.Response.StatusCode);
    }

    private async Task<HttpContext> PostAsync(string peer, Action<HttpRequest> with, TestSite? site = null) => await (site ?? _site).Server.SendAsync(context =>
    {
        context.Connection.RemoteIpAddress = IPAddress.Parse(peer);
        context.Request.Method = HttpMethods.Post;
        context.Request.Path = "/find";
        context.Request.Host = new HostString("inside", 8080);
        context.Request.ContentType = "application/x-www-form-urlencoded";
        context.Request.Body = new MemoryStream(Encoding.ASCII.GetBytes("near=06510"));
        with(context.Request);
    });

    public sealed class SiteBehindProxies : TestSite
    {
        public SiteBehindProxies()
        {
            With("Site:Proxies:0", "10.0.0.1").With("Site:Proxies:1", "10.1.0.0/16");
        }
    }
}
