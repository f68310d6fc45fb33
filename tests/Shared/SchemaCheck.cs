using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace IptFinder.Tests.Shared;

/// <summary>Checks JSON against a JSON Schema, for the keywords our own schemas use; any other keyword fails the test.</summary>
/// <param name="schema">The schema of the whole value.</param>
/// <param name="document">Where its references lead; the schema itself when not given.</param>
internal sealed class SchemaCheck(JsonObject schema, JsonObject? document = null)
{
    /// <summary>Every schema that something was checked against, with its last name.</summary>
    public HashSet<JsonObject> Used { get; } = [];

    public bool Accepts(JsonNode? value) => Accepts(schema, value);

    private bool Accepts(JsonObject rule, JsonNode? value)
    {
        var accepted = true;
        foreach (var (keyword, argument) in rule)
        {
            accepted &= Keeps(keyword, argument!, rule, value);
        }

        if (accepted)
        {
            Used.Add(rule);
        }

        return accepted;
    }

    private bool Keeps(string keyword, JsonNode argument, JsonObject rule, JsonNode? value) => keyword switch
    {
        "$schema" or "$defs" or "title" or "description" or "format" => true,
        "$ref" => Accepts(Definition(argument.GetValue<string>()), value),
        "type" => argument is JsonArray types ? types.Any(type => IsOf(type!, value)) : IsOf(argument, value),
        "const" => JsonNode.DeepEquals(argument, value),
        "enum" => argument.AsArray().Any(item => JsonNode.DeepEquals(item, value)),
        "required" => value is not JsonObject parent || argument.AsArray().All(name => parent.ContainsKey(name!.GetValue<string>())),
        "properties" => value is not JsonObject parent
            || parent.Where(property => argument[property.Key] is not null)
                .Select(property => Accepts(argument[property.Key]!.AsObject(), property.Value))
                .ToList()
                .TrueForAll(kept => kept),
        "additionalProperties" => value is not JsonObject parent
            || parent.Where(property => rule["properties"]?[property.Key] is null)
                .All(property => argument is JsonObject other && Accepts(other, property.Value)),
        "items" => value is not JsonArray list || list.Select(item => Accepts(argument.AsObject(), item)).ToList().TrueForAll(kept => kept),
        "anyOf" => argument.AsArray().Any(choice => Accepts(choice!.AsObject(), value)),
        "oneOf" => argument.AsArray().Count(choice => Accepts(choice!.AsObject(), value)) == 1,
        "minLength" => Text(value) is not { } text || text.EnumerateRunes().Count() >= argument.GetValue<int>(),
        "maxLength" => Text(value) is not { } text || text.EnumerateRunes().Count() <= argument.GetValue<int>(),
        "pattern" => Text(value) is not { } text || Regex.IsMatch(text, argument.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(5)),
        "minimum" => Number(value) is not { } number || number >= argument.GetValue<int>(),
        "maximum" => Number(value) is not { } number || number <= argument.GetValue<int>(),
        _ => throw new NotSupportedException($"The schema uses {keyword}, which this check does not know."),
    };

    /// <summary>"#/$defs/name": the names of properties from the root on.</summary>
    private JsonObject Definition(string reference) =>
        reference.Split('/')[1..].Aggregate((JsonNode)(document ?? schema), (node, name) => node[name]!).AsObject();

    private static bool IsOf(JsonNode type, JsonNode? value) =>
        Type(value) == type.GetValue<string>() || (type.GetValue<string>() == "number" && Type(value) == "integer");

    private static string Type(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => Number(value) is { } number && number == Math.Floor(number) ? "integer" : "number",
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.Number ? JsonSerializer.Deserialize<decimal>(value.ToJsonString()) : null;
}
