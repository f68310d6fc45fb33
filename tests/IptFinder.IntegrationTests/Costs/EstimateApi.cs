using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>Asks <c>POST /api/v1/estimate</c>.</summary>
internal static class EstimateApi
{
    public static readonly Uri Address = new("/api/v1/estimate", UriKind.Relative);

    public static async Task<HttpResponseMessage> PostAsync(this Site site, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return await site.Client.PostAsync(Address, content);
    }

    public static async Task<(int Status, JsonObject Body)> EstimateAsync(this Site site, string body)
    {
        using var answer = await site.PostAsync(body);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject());
    }

    public static Task<(int Status, JsonObject Body)> EstimateAsync(this Site site, JsonObject question) => site.EstimateAsync(question.ToJsonString());

    /// <summary>The answer to a question that is right.</summary>
    public static async Task<JsonObject> AnswerAsync(this Site site, JsonObject question)
    {
        var (status, body) = await site.EstimateAsync(question);
        Assert.True(status == 200, body.ToJsonString());
        return body;
    }

    /// <summary>Field names and sentences of a question that is not.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ProblemsAsync(this Site site, string body)
    {
        var (status, answer) = await site.EstimateAsync(body);
        Assert.True(status == 400, answer.ToJsonString());
        return answer["errors"]!.AsObject().ToDictionary(error => error.Key, error => Assert.Single(error.Value!.AsArray())!.GetValue<string>());
    }
}
