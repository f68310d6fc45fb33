using System.Net;
using System.Security.Cryptography;
using IptFinder.Web;

namespace IptFinder.IntegrationTests.Web;

/// <summary>Whoever only looks changes nothing.</summary>
public sealed class UnchangedTests
{
    [Fact]
    public async Task Every_address_leaves_the_database_as_it_was()
    {
        using var site = new TestSite().With("Site:Address", "https://therapists.example.org");
        await site.GetAsync("/find?near=06510"); // Starts it, which may bring the tables up to date.
        var before = Content(site.DatabaseFile);

        var answers = new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);
        foreach (var path in Addresses.All(site))
        {
            answers[path] = (await site.GetAsync(path)).Status;
        }

        Assert.Equal(before, Content(site.DatabaseFile));
        Assert.Equal(HttpStatusCode.SeeOther, answers[Links.LeaveNow]);
        Assert.All(answers.Where(answer => answer.Key is not (Links.LeaveNow or "/error" or "/api/v1/plan" or "/plan/calendar.ics" or Addresses.NoFile)), answer => Assert.True(
            answer.Value is HttpStatusCode.OK or HttpStatusCode.Found, $"{answer.Key}: {answer.Value}"));
        Assert.Superset(new HashSet<string>(["/", "/css/site.css", "/sitemap.xml", "/openapi/v1.json", "/health", "/es/help"]), answers.Keys.ToHashSet());
    }

    [Fact]
    public async Task A_change_would_be_seen()
    {
        using var site = new TestSite();
        await site.GetAsync("/");
        var before = Content(site.DatabaseFile);

        await File.AppendAllTextAsync(site.DatabaseFile + "-wal", "x");

        Assert.NotEqual(before, Content(site.DatabaseFile));
    }

    /// <summary>The hashes of the database and of its log; an empty log is as good as none.</summary>
    private static (string Database, string Log) Content(string file) => (HashOf(file), HashOf(file + "-wal"));

    private static string HashOf(string file)
    {
        if (!File.Exists(file))
        {
            return Convert.ToHexString(SHA256.HashData([]));
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
