using System.Net;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>A tenth of what comes in is malformed, to the site as it runs. The same for minutes: <c>tests/audit/run --long</c>.</summary>
public sealed class MalformedLoadTests
{
    private const int Clients = 10;
    private const int Rounds = 30;
    private const int OneInThese = 10;

    private static readonly string[] Pages = ["/", "/find?near=06510", "/api/v1/therapists?near=06510", "/api/v1/suggest?q=new", "/costs", "/learn", "/health"];

    [Fact]
    public async Task Nothing_malformed_is_an_error_of_ours_and_everyone_else_is_answered()
    {
        await using var site = await SiteProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = site.Address };

        var answers = (await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => AskAsync(site, http, client)))).SelectMany(all => all).ToList();

        Assert.All(answers, answer => Assert.True(answer.IsGood, answer.What));
        Assert.True(Clients * Rounds / OneInThese >= MalformedRequests.All.Count, "Each is sent at least once.");
        Assert.DoesNotContain("   at ", site.Output, StringComparison.Ordinal);
    }

    private static async Task<List<(bool IsGood, string What)>> AskAsync(SiteProcess site, HttpClient http, int client)
    {
        var answers = new List<(bool, string)>();
        for (var round = 0; round < Rounds; round++)
        {
            var number = (round * Clients) + client;
            if (number % OneInThese == round % OneInThese)
            {
                var which = round % MalformedRequests.All.Count;
                var status = await MalformedRequests.SendAsync(site.Address, MalformedRequests.All[which]);
                answers.Add((MalformedRequests.IsFair(status), $"malformed {which}: {status}"));
            }
            else
            {
                var page = Pages[number % Pages.Length];
                using var answer = await http.GetAsync(new Uri(page, UriKind.Relative));
                answers.Add((answer.StatusCode == HttpStatusCode.OK, $"{page}: {answer.StatusCode}"));
            }
        }

        return answers;
    }
}
