using System.Globalization;
using System.Net;
using IptFinder.Web.Hosting;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>Two pages and three answers of the API a minute, so that no test waits for one.</summary>
public sealed class RequestRatesTests : IClassFixture<RequestRatesTests.StrictSite>
{
    private readonly StrictSite _site;

    public RequestRatesTests(StrictSite site)
    {
        _site = site;
    }

    [Fact]
    public async Task More_pages_than_that_are_refused_in_words_that_say_when_to_come_back()
    {
        var statuses = await AskAsync("203.0.113.1", "/about", "/find?near=06510", "/about", "/no-such-page");
        var refused = await AskAsync("203.0.113.1", "/costs");

        Assert.Equal([200, 200, 429, 429], statuses.Select(answer => answer.Response.StatusCode));
        var answer = Assert.Single(refused).Response;
        Assert.InRange(int.Parse(answer.Headers.RetryAfter.ToString(), CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("no-store", answer.Headers.CacheControl);
        Assert.Contains("<h1>Too many pages in one minute</h1>", await TextAsync(answer), StringComparison.Ordinal);
        Assert.Empty(SecurityHeadersTests.Faults(name => answer.Headers.TryGetValue(name, out var values) ? values.ToString() : null));
    }

    [Fact]
    public async Task The_API_has_a_limit_of_its_own_and_refuses_with_problem_details()
    {
        const string Ask = "/api/v1/suggest?q=chicago";
        var statuses = await AskAsync("203.0.113.2", Ask, Ask, "/API/v1/no-such-thing", Ask, "/about");

        Assert.Equal([200, 200, 404, 429, 200], statuses.Select(answer => answer.Response.StatusCode));
        var refused = statuses[3].Response;
        Assert.InRange(int.Parse(refused.Headers.RetryAfter.ToString(), CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("application/problem+json; charset=utf-8", refused.ContentType);
        Assert.Contains("\"status\":429", await TextAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_health_help_and_leaving_are_free()
    {
        string[] free = ["/css/site.css", "/js/leave.js", "/health", "/health/live", "/help", "/es/help", "/leave", "/leave?now=yes"];
        var statuses = await AskAsync("203.0.113.3", [.. Enumerable.Repeat(free, 3).SelectMany(path => path), "/about", "/about", "/about", .. free]);

        Assert.DoesNotContain(statuses, answer => answer.Response.StatusCode == 429 && answer.Request.Path != "/about");
        Assert.Equal(1, statuses.Count(answer => answer.Response.StatusCode == 429));
    }

    [Fact]
    public async Task Each_address_is_counted_for_itself_and_an_IPv6_network_as_one()
    {
        string[] addresses =
        [
            "203.0.113.4", "203.0.113.4", "::ffff:203.0.113.4", "203.0.113.5",
            "2001:db8:1:2::1", "2001:db8:1:2:ffff::1", "2001:db8:1:2:1:2:3:4", "2001:db8:1:3::1",
        ];
        var statuses = new List<int>();
        foreach (var address in addresses)
        {
            statuses.Add((await AskAsync(address, "/about"))[0].Response.StatusCode);
        }

        Assert.Equal([200, 200, 429, 200, 200, 200, 429, 200], statuses);
    }

    [Fact]
    public async Task A_page_that_fails_is_counted_once() =>
        Assert.Equal([404, 400, 429], (await AskAsync("203.0.113.6", "/no-such-page", "/find?radius=7", "/about")).Select(answer => answer.Response.StatusCode));

    [Fact]
    public async Task This_machine_is_free_unless_a_setting_counts_it()
    {
        using var counted = new StrictSite();
        counted.With("Site:LimitLoopback", "true");
        foreach (var address in new[] { "127.0.0.1", "::1", "::ffff:127.0.0.1", null })
        {
            Assert.Equal([200, 200, 200], (await AskAsync(address, "/about", "/about", "/about")).Select(answer => answer.Response.StatusCode));
        }

        Assert.Equal([200, 200, 429], (await AskAsync(counted, "::1", "/about", "/about", "/about")).Select(answer => answer.Response.StatusCode));
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2::", "2001:db8:1:2::")]
    [InlineData("fe80::1%3", "fe80::")]
    public void What_is_counted_is_an_address_or_its_network(string address, string network) =>
        Assert.Equal(IPAddress.Parse(network), RequestRates.NetworkOf(IPAddress.Parse(address)));

    [Fact]
    public void Unless_told_otherwise_300_pages_and_600_answers_of_the_API_are_free()
    {
        var usual = new SiteOptions();

        Assert.Equal((300, 600, false), (usual.PagesPerMinute, usual.ApiPerMinute, usual.LimitLoopback));
    }

    private Task<List<HttpContext>> AskAsync(string? address, params string[] paths) => AskAsync(_site, address, paths);

    private static async Task<List<HttpContext>> AskAsync(StrictSite site, string? address, params string[] paths)
    {
        var answers = new List<HttpContext>();
        foreach (var path in paths.Select(path => path.Split('?')))
        {
            answers.Add(await site.Server.SendAsync(context =>
            {
                context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
                context.Request.Method = HttpMethods.Get;
                context.Request.Path = path[0];
                context.Request.QueryString = new QueryString(path.Length > 1 ? "?" + path[1] : "");
            }));
        }

        return answers;
    }

    private static async Task<string> TextAsync(HttpResponse answer)
    {
        using var reader = new StreamReader(answer.Body);
        return await reader.ReadToEndAsync();
    }

    public sealed class StrictSite : TestSite
    {
        public StrictSite()
        {
            With("Site:PagesPerMinute", "2").With("Site:ApiPerMinute", "3");
        }
    }
}
