using System.Net;
using IptFinder.Tests.Shared;
using IptFinder.Web.Privacy;
using Microsoft.Data.Sqlite;

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

    private static readonly string[] Never = ["Set-Cookie", "Server", "X-Powered-By", "Strict-Transport-Security", "Access-Control-Allow-Origin"];

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/help", HttpStatusCode.OK)]
    [InlineData("/find?radius=7", HttpStatusCode.BadRequest)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/leave", HttpStatusCode.OK)]
    [InlineData("/leave?now=yes", HttpStatusCode.SeeOther)]
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
        Assert.Empty(Faults(answer));
    }

    [Fact]
    public async Task So_does_every_address_the_site_has()
    {
        var faults = new List<string>();
        foreach (var path in Addresses.All(site))
        {
            faults.AddRange(Faults(await site.GetAsync(path)).Select(fault => $"{path}: {fault}"));
        }

        Rule.Holds(faults);
    }

    [Theory]
    [InlineData("GET", "/css/site.css", "If-None-Match", "*", HttpStatusCode.NotModified)]
    [InlineData("HEAD", "/about", "Accept", "*/*", HttpStatusCode.OK)]
    [InlineData("GET", "/therapists/1", "Accept", "*/*", HttpStatusCode.Found)]
    [InlineData("TRACE", "/about", "Accept", "*/*", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/css/site.css", "Accept", "*/*", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/api/v1/therapists", "Accept", "*/*", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/health", "Accept", "*/*", HttpStatusCode.MethodNotAllowed)]
    [InlineData("OPTIONS", "/api/v1/therapists", "Origin", "https://elsewhere.example", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/v1/therapists", "Origin", "https://elsewhere.example", HttpStatusCode.OK)]
    [InlineData("POST", "/find", "Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("POST", "/api/v1/plan", "Accept", "*/*", HttpStatusCode.UnsupportedMediaType)]
    public async Task So_does_what_is_unchanged_moved_or_refused(string method, string path, string header, string value, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add(header, value);

        var answer = await site.SendAsync(request);

        Assert.Equal(status, answer.Status);
        Assert.Empty(Faults(answer));
    }

    [Fact]
    public async Task So_does_what_is_too_long()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/find") { Content = new ByteArrayContent(new byte[RequestGuard.MaxBodyBytes + 1]) };
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Empty(Faults(answer));
    }

    [Fact]
    public async Task So_do_a_page_that_fails_and_one_whose_directory_cannot_be_read()
    {
        Exception fault = new InvalidOperationException("as a bug is");
        using var failing = new TestSite { BeforeEveryPage = () => throw fault };
        foreach (var (exception, status) in ((Exception, HttpStatusCode)[])[(fault, HttpStatusCode.InternalServerError), (new SqliteException("as a full disk is", 13), HttpStatusCode.ServiceUnavailable)])
        {
            fault = exception;

            var answer = await failing.GetAsync("/about");

            Assert.Equal(status, answer.Status);
            Assert.Empty(Faults(answer));
        }
    }

    [Fact]
    public async Task A_site_behind_https_asks_browsers_to_insist_on_it()
    {
        using var secure = new TestSite().With("Site:Https", "true");

        // The last: behind a proxy that does not tell the scheme.
        foreach (var address in (string[])["https://iptfinder.example/", "https://localhost/no-such-page", "https://localhost/css/site.css", "http://iptfinder.example/"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address));

            var answer = await secure.SendAsync(request);

            Assert.Equal("max-age=63072000; includeSubDomains", answer.Header("Strict-Transport-Security"));
            Assert.EndsWith("; upgrade-insecure-requests", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
        }
    }

    /// <summary>Texts name their charset; JSON has but one (RFC 8259).</summary>
    [Fact]
    public async Task Every_body_says_what_it_is()
    {
        var faults = new List<string>();
        foreach (var path in Addresses.All(site).Where(path => !path.EndsWith(".gz", StringComparison.Ordinal)))
        {
            var answer = await site.GetAsync(path);
            var type = answer.Header("Content-Type");
            if (answer.Text.Length > 0 && !(type is not null && (type.EndsWith("; charset=utf-8", StringComparison.OrdinalIgnoreCase) || type is "application/json" or "application/problem+json" or "image/png")))
            {
                faults.Add($"{path}: {type}");
            }
        }

        Rule.Holds(faults);
    }

    [Fact]
    public async Task Every_address_that_can_be_read_answers_HEAD_alike()
    {
        var faults = new List<string>();
        foreach (var path in Addresses.All(site))
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, path);
            var (read, head) = (await site.GetAsync(path), await site.SendAsync(request));
            if (head.Status != read.Status || head.Header("Content-Type") != read.Header("Content-Type"))
            {
                faults.Add($"{path}: {(int)head.Status} {head.Header("Content-Type")}");
            }
        }

        Rule.Holds(faults);
    }

    [Fact]
    public async Task The_policy_allows_nothing_unsafe_and_nobody_else()
    {
        var policy = (await site.GetAsync("/")).Header("Content-Security-Policy")!;

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.All(policy.Split("; "), directive => Assert.Contains(directive.Split(' ')[^1], new[] { "'self'", "'none'" }));
    }

    [Theory]
    [InlineData("/.git/HEAD")]
    [InlineData("/appsettings.json")]
    [InlineData("/directory.db")]
    [InlineData("/.git/config")]
    [InlineData("/.env")]
    [InlineData("/web.config")]
    [InlineData("/search.saved")]
    [InlineData("/directory.db-wal")]
    [InlineData("/data/directory.db")]
    [InlineData("/data/search.saved")]
    [InlineData("/IptFinder.Web.dll")]
    [InlineData("/IptFinder.Web.deps.json")]
    [InlineData("/IptFinder.Web.staticwebassets.endpoints.json")]
    [InlineData("/Content/learn/grief.md")]
    [InlineData("/wwwroot/css/site.css")]
    [InlineData("/js/..%2f..%2fdirectory.db")]
    [InlineData("/js/..%5c..%5cdirectory.db")]
    [InlineData("/js/%252e%252e/%252e%252e/directory.db")]
    [InlineData("/js/..;/directory.db")]
    [InlineData("/js/%c0%ae%c0%ae/directory.db")]
    [InlineData("/js//etc/passwd")]
    [InlineData("/costs/x.css")] // A page under a file's name is kept by caches on the way.
    [InlineData("/swagger")]
    [InlineData("/metrics")]
    [InlineData("/css/")]
    [InlineData("/../directory.db")]
    [InlineData("/css/%2e%2e/%2e%2e/IptFinder.Web.dll")]
    public async Task Nothing_but_the_sites_own_files_is_served(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(path)).Status);

    /// <param name="header">What stands in an answer's header of that name; null where there is none.</param>
    internal static IEnumerable<string> Faults(Func<string, string?> header) =>
    [
        .. Expected.Where(one => header(one.Key) != one.Value).Select(one => $"{one.Key} is {header(one.Key) ?? "missing"}"),
        .. Never.Where(name => header(name) is not null).Select(name => $"{name} is there"),
    ];

    private static IEnumerable<string> Faults(TestAnswer answer) => Faults(answer.Header);
}
