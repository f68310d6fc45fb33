using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>A case of docs/costs.md: a question to the API and what its answer must hold.</summary>
internal sealed partial record WorkedCase(string Title, JsonObject Question, JsonObject Answer)
{
    public static IReadOnlyList<WorkedCase> ReadAll(string document) =>
        [.. Case.Matches(document).Select(match => new WorkedCase(
            match.Groups["title"].Value,
            JsonNode.Parse(match.Groups["question"].Value)!.AsObject(),
            JsonNode.Parse(match.Groups["answer"].Value)!.AsObject()))];

    /// <summary>Everything written in the case that the answer has otherwise; lines are found by their number.</summary>
    public IEnumerable<string> Differences(JsonObject answer) => Differences(Answer, answer, "");

    private static IEnumerable<string> Differences(JsonObject expected, JsonObject actual, string path) =>
        expected.SelectMany(property => (property.Value, actual[property.Key]) switch
        {
            (JsonObject inner, JsonObject found) => Differences(inner, found, $"{path}{property.Key}."),
            (JsonArray lines, JsonArray found) when property.Key == "lines" => lines.SelectMany(line =>
                found.FirstOrDefault(one => (int)one!["number"]! == (int)line!["number"]!) is JsonObject same
                    ? Differences(line!.AsObject(), same, $"{path}line {line["number"]}.")
                    : [$"{path}line {line!["number"]} is missing"]),
            var (wanted, found) => JsonNode.DeepEquals(wanted, found)
                ? []
                : new[] { $"{path}{property.Key} is {found?.ToJsonString() ?? "null"}, not {wanted?.ToJsonString() ?? "null"}" },
        });

    [GeneratedRegex(
        @"^### \d+\. (?<title>[^\n]+)\n.*?^```json\n(?<question>.*?)^```\n.*?^```json\n(?<answer>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline,
        10_000)]
    private static partial Regex Case { get; }
}
