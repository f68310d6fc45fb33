using System.Net;
using System.Text;
using IptFinder.IntegrationTests.Web.Hostile;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Costs;
using IptFinder.Web.Pages.Plan;
using IptFinder.Web.Privacy;
using Microsoft.Data.Sqlite;

namespace IptFinder.IntegrationTests.Web.Privacy;

/// <summary>Nothing that a visitor sends stands in anything the site writes: the site as a process, all its output and files.</summary>
public sealed class CanaryTests(AskedSite asked) : IClassFixture<AskedSite>
{
    private const string Canary = "c4n4ry";
    private const string Amount = "7654.32";
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly string[] CostFields = [.. CostsForm.CourseFields, .. CostsForm.WayFields.Select(field => "a-" + field), "step", CostsForm.AddName, CostsForm.AddAsked];

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task What_a_visitor_sends_is_never_written_and_the_route_is(string json)
    {
        using var temporary = new TemporaryFolder();
        await using var site = await SiteProcess.StartAsync(SiteProcess.NewFolder(), ("Site__JsonLog", json), ("TMPDIR", temporary.Path));
        using var http = new HttpClient { BaseAddress = site.Address };
        foreach (var (name, value) in Headers(site.Address))
        {
            Assert.True(http.DefaultRequestHeaders.TryAddWithoutValidation(name, value));
        }

        Assert.Equal(HttpStatusCode.OK, await GetAsync(http, $"/find?near=06510&q={Canary}&{Canary}={Canary}"));
        Assert.Equal(HttpStatusCode.BadRequest, await GetAsync(http, $"/api/v1/therapists?near={Canary}"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync(http, $"/api/v1/suggest?q={Canary}&{Canary}={Canary}"));
        Assert.Equal(HttpStatusCode.BadRequest, await GetAsync(http, $"/api/v1/suggest?q={Canary}&kind={Canary}"));
        Assert.Equal(HttpStatusCode.NotFound, await GetAsync(http, $"/{Canary}?{Canary}"));
        Assert.Equal(HttpStatusCode.BadRequest, await GetAsync(http, $"/find?near={Canary}"));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "/find", $"near={Canary}&{Canary}={Canary}", Form));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "/find", Canary, $"multipart/form-data; boundary={Canary}"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, "/learn", $"words={Canary}", Form));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, "/guide", $"danger=suicide&feels=long-grief&age={Canary}&go=6", Form));
        await AskForCostsAsync(http);
        await AskForPlansAsync(http);
        await PrepareAsync(http);
        if (json == "true") // The fuller log of the two.
        {
            await AskEverythingAsync(http, mayFail: false);
        }

        Assert.NotEmpty(site.Data.GetFiles());
        Assert.Empty(FilesWithCanary(site.Data.FullName));
        await SomebodyElseSeesNothingAsync(site.Address);
        await BreakAsync(site.Data);
        await UntilFailsAsync(http, $"/therapists/1/{Canary}?state={Canary}");
        if (json == "true")
        {
            Assert.InRange(await AskEverythingAsync(http, mayFail: true), 20, int.MaxValue);
            await SomebodyElseSeesNothingAsync(site.Address);
        }

        var output = await site.StopAsync();

        Assert.Empty(FilesWithCanary(site.Data.FullName));
        Assert.Empty(FilesWithCanary(temporary.Path));
        Assert.DoesNotContain(Canary, output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("long-grief", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Amount, output, StringComparison.Ordinal);
        Assert.DoesNotContain("BadHttpRequestException", output, StringComparison.Ordinal); // What someone sends is no fault of ours.
        Assert.Contains("/therapists/{id:int}/{slug?}", output, StringComparison.Ordinal);
        Assert.Contains("GET (no route) 404", json == "true" ? Rendered(output) : output, StringComparison.Ordinal);
        Assert.Contains("SqliteException", output, StringComparison.Ordinal); // Exceptions are written, with their place in the code.
        Assert.Contains("IptFinder.Data.Search.TherapistReader", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_holds_it_is_found()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("in"));
        await File.WriteAllTextAsync(folder.File("in/a"), $"no{Canary.ToUpperInvariant()}");
        await File.WriteAllTextAsync(folder.File("b"), Canary, Encoding.Unicode);
        await File.WriteAllTextAsync(folder.File("c"), "can");

        Assert.Equal(["a", "b"], FilesWithCanary(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>In one byte a letter or in two. The runtime's pipes and sockets have no length.</summary>
    private static IEnumerable<string> FilesWithCanary(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        where new FileInfo(file).Length > 0
        let text = Encoding.Latin1.GetString(File.ReadAllBytes(file))
        where text.Contains(Canary, StringComparison.OrdinalIgnoreCase) || text.Contains(string.Join('\0', Canary.AsEnumerable()), StringComparison.OrdinalIgnoreCase)
        select file;

    private static (string Name, string Value)[] Headers(Uri address) =>
    [
        ("User-Agent", Canary),
        ("Referer", new Uri(address, $"/find?q={Canary}").ToString()),
        ("X-Forwarded-For", Canary),
        ("X-Request-ID", Canary),
        ("Cookie", $"{Canary}={Canary}"),
        ("traceparent", $"00-{Canary}"),
        ("tracestate", $"{Canary}={Canary}"),
        ("baggage", $"{Canary}={Canary}"),
        ("Accept-Language", Canary),
    ];

    private static string Rendered(string output) => output.Replace("\\u0022", "", StringComparison.Ordinal).Replace("\\\"", "", StringComparison.Ordinal);

    private static async Task<HttpStatusCode> GetAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    /// <summary>The canary in every field of every form, by each of its buttons, and in every parameter, each alone, and in a file, which no form takes.</summary>
    /// <returns>How many of the answers were that the site cannot show this now. None of those repeats what was sent.</returns>
    private async Task<int> AskEverythingAsync(HttpClient http, bool mayFail)
    {
        var failed = 0;
        foreach (var (name, form) in asked.Asked)
        {
            using var request = form.RequestWith(name, Canary);
            using var answer = await http.SendAsync(request);
            if ((int)answer.StatusCode >= 500)
            {
                Assert.True(mayFail, $"{form.Method} {form.Path} {name}: {answer.StatusCode}");
                Assert.False(await HasCanaryAsync(answer), $"{form.Method} {form.Path} {name}: {answer.StatusCode} repeats it.");
                failed++;
            }
        }

        var file = $"--b\r\nContent-Disposition: form-data; name=\"{Canary}\"; filename=\"{Canary}\"\r\n\r\n{Canary.PadLeft(60_000)}\r\n--b--\r\n";
        Assert.InRange((int)await PostAsync(http, "/costs", file, "multipart/form-data; boundary=b"), 200, mayFail ? 503 : 400);
        return failed;
    }

    /// <summary>Every address, to a visitor who sends nothing.</summary>
    private async Task SomebodyElseSeesNothingAsync(Uri address)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = address };
        foreach (var path in Addresses.All(asked))
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            Assert.False(await HasCanaryAsync(answer), path);
        }
    }

    private static async Task<bool> HasCanaryAsync(HttpResponseMessage answer) =>
        $"{answer}{await answer.Content.ReadAsStringAsync()}".Contains(Canary, StringComparison.OrdinalIgnoreCase);

    private static async Task PrepareAsync(HttpClient http)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await GetAsync(http, $"/compare?ids=1,{Canary}&add={Canary}&sort={Canary}"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync(http, $"/prepare/questions?q={Canary}&at-cost={Canary}"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, $"/prepare/contact?therapist=1&{Canary}", $"times={Canary}&insurer={Canary}&soon={Canary}", Form));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "/prepare/moving?therapist=1", $"to={Canary}&from={Canary}", Form));
    }

    /// <summary>The canary in every field, alone and all at once, and amounts that are taken.</summary>
    private static async Task AskForCostsAsync(HttpClient http)
    {
        const string Course = "course=ipt&start=2027-01-04&every=7&a-session=" + Amount;
        var all = string.Join('&', CostFields.Select(field => $"{field}={Canary}"));
        foreach (var page in (string[])["/costs", "/costs/worksheet", "/costs/call-sheet"])
        {
            Assert.Equal(HttpStatusCode.OK, await PostAsync(http, $"{page}?{Canary}={Canary}", $"{Course}&a-kind=self-pay", Form));
            Assert.InRange((int)await PostAsync(http, page, all, Form), 200, 400);
        }

        foreach (var step in (string[])["enter", "add", "add-therapist", "remove:a", "find-plans:a", "use-plan:a", Canary])
        {
            Assert.InRange((int)await PostAsync(http, "/costs", $"{all}&step={step}", Form), 200, 400);
        }

        foreach (var field in CostFields)
        {
            Assert.InRange((int)await PostAsync(http, "/costs", $"{Course}&a-kind=in-network&{field}={Canary}", Form), 200, 400);
        }

        Assert.Equal(HttpStatusCode.OK, await GetAsync(http, $"/costs?therapist={Canary}&a-session={Amount}"));
        var question = Costs.ExampleQuestion.Text.Replace("1500", Amount, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, "/api/v1/estimate", question, "application/json"));
        foreach (var value in (string[])["12", "150", "null", "true", "\"01-01\"", "\"kind\"", "{\"code\":\"90834\",\"low\":120,\"high\":150}"])
        {
            var wrong = question.Replace(value, $"\"{Canary}\"", StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "/api/v1/estimate", wrong, "application/json"));
        }

        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "/api/v1/estimate", Canary, "application/json"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await PostAsync(http, "/api/v1/estimate", Canary, $"text/{Canary}"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostEndlessAsync(http, "/api/v1/estimate"));
    }

    private static async Task AskForPlansAsync(HttpClient http)
    {
        const string Plan = "first=2027-01-05&time=17:00&zone=America/New_York";
        foreach (var field in PlanForm.Fields.Append("off-1-from"))
        {
            Assert.InRange((int)await PostAsync(http, "/plan", $"{Plan}&{field}={Canary}", Form), 200, 400);
            Assert.InRange((int)await GetAsync(http, $"/plan?{Plan}&{field}={Canary}"), 200, 400);
            Assert.Equal(HttpStatusCode.OK, await GetAsync(http, $"/check-in?{Plan}&{field}={Canary}"));
            Assert.InRange((int)await GetAsync(http, $"/api/v1/plan?{Plan}&{field}={Canary}"), 200, 400);
            Assert.InRange((int)await GetAsync(http, $"/plan/calendar.ics?{Plan}&{field}={Canary}"), 200, 400);
            Assert.InRange((int)await PostAsync(http, "/api/v1/plan", $$"""{"first":"2027-01-05","{{field}}":"{{Canary}}"}""", "application/json"), 200, 400);
        }
    }

    /// <summary>A body that does not say how long it is.</summary>
    private static async Task<HttpStatusCode> PostEndlessAsync(HttpClient http, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent(Canary.PadLeft(RequestGuard.MaxBodyBytes + 1), Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = true;
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, string path, string body, string type)
    {
        using var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        Assert.True(content.Headers.TryAddWithoutValidation("Content-Type", type));
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return answer.StatusCode;
    }

    /// <summary>Another program's database at the place of ours: pages that read it fail with an exception that only a mistake of ours would bring.</summary>
    private static async Task BreakAsync(DirectoryInfo data)
    {
        var file = Path.Combine(data.FullName, "directory.db");
        await using (var other = new SqliteConnection($"Data Source={file}.new;Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE recipes (name TEXT)";
            await command.ExecuteNonQueryAsync();
        }

        File.Move(file + ".new", file, overwrite: true);
    }

    private static async Task UntilFailsAsync(HttpClient http, string path)
    {
        using var limit = new CancellationTokenSource(Limit);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await GetAsync(http, path) != HttpStatusCode.ServiceUnavailable)
        {
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }
}
