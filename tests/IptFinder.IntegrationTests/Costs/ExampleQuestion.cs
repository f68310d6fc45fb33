using System.Text.Json.Nodes;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>The example of the API, whole or changed in one place.</summary>
internal static class ExampleQuestion
{
    public const string Text = """
        {"visits":{"first":{"code":"90791","low":150,"high":200},"session":{"code":"90834","low":120,"high":150}},
         "sessions":{"low":12,"likely":14,"high":16},"startDate":"2027-01-04","everyDays":7,
         "coverage":{"kind":"in-network","deductible":1500,"deductibleMet":300,"copay":null,"coinsurance":0.2,
                     "afterDeductible":true,"outOfPocketMax":9000,"outOfPocketMet":450,"visitLimit":null,"visitsUsed":0,"planYearStart":"01-01"}}
        """;

    public static JsonObject Whole() => JsonNode.Parse(Text)!.AsObject();

    /// <param name="path">Names of properties, like "coverage.copay"; empty for nothing to change.</param>
    /// <param name="json">What to write there; empty takes it out.</param>
    public static JsonObject With(string path, string json)
    {
        var question = Whole();
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(question, (node, name) => node[name]!.AsObject());
        parent.Remove(names[^1]);
        if (json.Length > 0)
        {
            parent[names[^1]] = JsonNode.Parse(json);
        }

        return question;
    }

    public static JsonObject WithCoverage(string json) => With("coverage", json);
}
