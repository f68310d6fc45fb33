using System.Net;
using Xunit.Abstractions;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>The same requests again and again leave nothing behind. For an hour: <c>tests/audit/run --long</c>.</summary>
[Collection(Alone.Name)]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int WarmUp = 5;
    private const int Rounds = 30;

    /// <summary>3 kB for each request: far less than one page, or what anyone typed, would take.</summary>
    private const int MostBytes = 1_000_000;

    private static readonly string[] Pages =
    [
        "/", "/find?near=06510", "/find?near=nowhere", "/find?near=06510&q=smith&page=2", "/api/v1/therapists?near=06510", "/api/v1/suggest?q=new",
        "/browse", "/costs", "/learn", "/plan", "/no/such/page", "/health",
    ];

    [Fact]
    public async Task Memory_does_not_grow_with_requests()
    {
        using var site = new TestSite();
        await AskAsync(site, WarmUp);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await AskAsync(site, Rounds);

        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{growth:#,0} bytes after {Rounds * Pages.Length} requests");
        Assert.True(growth < MostBytes, $"{growth:#,0} bytes more after {Rounds * Pages.Length} requests");
    }

    private static async Task AskAsync(TestSite site, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var page in Pages)
            {
                Assert.NotEqual(HttpStatusCode.InternalServerError, (await site.GetAsync(page)).Status);
            }
        }
    }
}
