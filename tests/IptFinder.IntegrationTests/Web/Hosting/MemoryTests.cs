using System.Net;
using Xunit.Abstractions;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>The same requests again and again leave nothing behind. For an hour: <c>tests/audit/run --long</c>.</summary>
[Collection(Alone.Name)]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int Laps = 6;
    private const int Rounds = 10;

    /// <summary>Under a kilobyte for each request: far less than one page, or what anyone typed, would take.</summary>
    private const int MostBytes = 100_000;

    private static readonly string[] Pages =
    [
        "/", "/find?near=06510", "/find?near=nowhere", "/find?near=06510&q=smith&page=2", "/api/v1/therapists?near=06510", "/api/v1/suggest?q=new",
        "/browse", "/costs", "/learn", "/plan", "/no/such/page", "/health",
    ];

    /// <summary>What is left behind is left behind in every lap; a pool that grows, or code that is compiled anew, grows in some.</summary>
    [Fact]
    public async Task Memory_does_not_grow_with_requests()
    {
        using var site = new TestSite();
        using var http = site.CreateClient(); // One for all: the site of the tests keeps each that it made.
        await AskAsync(http);
        var memory = new List<long> { Memory() };
        for (var lap = 0; lap < Laps; lap++)
        {
            await AskAsync(http);
            memory.Add(Memory());
        }

        var growth = memory.Zip(memory.Skip(1), (before, after) => after - before).ToList();
        output.WriteLine($"bytes more after each {Rounds * Pages.Length} requests: {string.Join(' ', growth)}");
        Assert.True(growth.Min() < MostBytes, $"{growth.Min()} bytes more, at least, after each {Rounds * Pages.Length} requests");
    }

    private static long Memory() => GC.GetTotalMemory(forceFullCollection: true);

    private static async Task AskAsync(HttpClient http)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var page in Pages)
            {
                using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
                Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
            }
        }
    }
}
