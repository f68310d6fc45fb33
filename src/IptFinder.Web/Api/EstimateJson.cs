using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IptFinder.Web.Api;

/// <summary>How the question of an estimate or a plan is read: strictly, and with words for what cannot be read.</summary>
internal static class EstimateJson
{
    private const int Deepest = 8;

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        MaxDepth = Deepest,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new MoneyJson(), new ShareJson(), new PlanYearStartJson(), new DateJson(), new TimeJson(), new WholeNumberJson(), new YesNoJson(), new TextJson() },
    };

    /// <summary>A validator's name for a property as it stands in the body: "coverage.deductibleMet".</summary>
    public static string Field(string property) =>
        string.Join('.', property.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <param name="unreadable">What went wrong.</param>
    /// <param name="document">Where the question is described.</param>
    public static ValidationProblem Problem(JsonException unreadable, string document)
    {
        var field = unreadable.Path is { Length: > 2 } path ? path[2..] : "body";
        var advice = unreadable switch
        {
            FieldJsonException known => known.Message,
            _ when field == "body" => $"Send JSON as {document} and the description of this API show it.",
            _ => $"This is no part of the question, stands twice, or is of the wrong kind. Check its spelling and {document}.",
        };
        return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [advice] });
    }
}
