using System.Text;
using System.Text.Json.Nodes;

namespace IptFinder.IntegrationTests.Plan;

/// <summary>Asks <c>/api/v1/plan</c>.</summary>
internal static class PlanApi
{
    public const string Route = "/api/v1/plan";

    public static async Task<(int Status, JsonObject Body)> PostPlanAsync(this Site site, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await site.Client.PostAsync(new Uri(Route, UriKind.Relative), content);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
    }

    public static async Task<(int Status, JsonObject Body)> PlanApiAsync(this Site site, string query)
    {
        using var answer = await site.Client.GetAsync(new Uri(Route + query, UriKind.Relative));
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
    }
}
