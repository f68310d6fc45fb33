using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace IptFinder.UnitTests.Listings;

/// <summary>Checks JSON against a JSON Schema, for the keywords our own schema uses; any other keyword fails the test.</summary>
internal sealed class SchemaCheck(JsonObject schema)
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
        "type" => Type(value) == argument.GetValue<string>() || (argument.GetValue<string>() == "number" && Type(value) == "integer"),
        "const" => JsonNode.DeepEquals(argument, value),
        "enum" => argument.AsArray().Any(item => JsonNode.DeepEquals(item, value)),
        "required" => value is not JsonObject parent || argument.AsArray().All(name => parent.ContainsKey(name!.GetValue<string>())),
        "properties" => value is not JsonObject parent
            || parent.Where(property => argument[property.Key] is not null)
                .Select(property => Accepts(argument[property.Key]!.AsObject(), property.Value))
                .ToList()
                .TrueForAll(kept => kept),
        "additionalProperties" => value is not JsonObject parent || parent.All(property => rule["properties"]![property.Key] is not null),
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

    private JsonObject Definition(string reference) => schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject();

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
