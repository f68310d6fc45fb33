using System.Text.Json.Nodes;
using CsCheck;

namespace IptFinder.UnitTests.Listings;

/// <summary>Something done to one place of a listing: taken out, written over with anything, or written beside it.</summary>
/// <param name="Place">Which place, as a share of all of them.</param>
/// <param name="Json">What to write; null takes the place out.</param>
/// <param name="Beside">Adds a property of another name instead of writing over the place.</param>
internal sealed record Mutation(double Place, string? Json, bool Beside)
{
    private static readonly string[] OftenWrong =
    [
        "true", "false", "[]", "{}", "[[]]", "0", "-1", "1.5", "1e3", "99999999999999999999", "\"\"", "\"2026-11-21\"",
        "\"2026-10-12\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"CT\"", "\"wait\"", "\"no\"", "\"psychologist\"", "\"checked\"",
        "\"ipt-group\"", "\"other\"", "\"06511\"", "\"https://example.org\"", "[\"english\",\"english\"]", "{\"value\":true}",
    ];

    private static readonly Gen<string?> AnyJson = Gen.OneOf(
        Gen.Const((string?)null),
        Gen.Int[0, OftenWrong.Length - 1].Select(index => (string?)OftenWrong[index]),
        Gen.Int[-5, 20_000].Select(number => (string?)number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.String[Gen.Char.AlphaNumeric, 1, 700].Select(text => (string?)$"\"{text}\""));

    public static Gen<Mutation[]> Some { get; } =
        Gen.Select(Gen.Double[0, 1], AnyJson, Gen.Int[0, 9]).Select((place, json, odd) => new Mutation(place, json, odd == 0)).Array[1, 2];

    public static JsonObject Apply(JsonObject listing, IEnumerable<Mutation> mutations)
    {
        foreach (var mutation in mutations)
        {
            var places = Places(listing).ToList();
            if (places.Count > 0)
            {
                mutation.Apply(places[(int)(mutation.Place * (places.Count - 1))]);
            }
        }

        return listing;
    }

    private void Apply((JsonNode Parent, string? Name, int Index) place)
    {
        var value = Json is null ? null : JsonNode.Parse(Json);
        switch (place.Parent)
        {
            case JsonObject parent when Beside:
                parent[place.Name + "2"] = value;
                break;
            case JsonObject parent when Json is null:
                parent.Remove(place.Name!);
                break;
            case JsonObject parent:
                parent[place.Name!] = value;
                break;
            case JsonArray parent when Json is null:
                parent.RemoveAt(place.Index);
                break;
            case JsonArray parent:
                parent[place.Index] = value;
                break;
        }
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode? node) => node switch
    {
        JsonObject parent => parent.SelectMany(property => Places(property.Value).Prepend((parent, property.Key, 0))),
        JsonArray parent => parent.SelectMany((item, index) => Places(item).Prepend((parent, null, index))),
        _ => [],
    };
}
