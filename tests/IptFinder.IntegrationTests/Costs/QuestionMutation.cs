using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>Something done to one place of a question: taken out, written over with anything, or written beside it.</summary>
/// <param name="Place">Which place, counted round and round.</param>
/// <param name="Json">What to write; empty takes the place out.</param>
/// <param name="Beside">The name of a property to write instead, beside the place; empty for none.</param>
internal sealed record QuestionMutation(int Place, string Json, string Beside)
{
    private static readonly string[] OftenWrong =
    [
        "", "null", "true", "false", "[]", "{}", "[[]]", "0", "1", "-1", "0.5", "1.2", "1.005", "1e3", "1e-3", "1e308", "1000000", "104", "366",
        "99999999999999999999", "\"\"", "\"100\"", "\"2000-01-01\"", "\"2199-12-31\"", "\"9999-12-31\"", "\"02-28\"", "\"02-29\"", "\"90791\"",
        "\"90853\"", "\"self-pay\"", "\"out-of-network\"", "\"medicare\"", "\"medicaid\"", "\"99999\"", "\"psychiatrist\"", "[\"deductibleMet\"]",
        "[\"copay\",\"planYearStart\"]", "[\"visitLimit\",\"allowed\"]", "{\"sessions\":6,\"percent\":10}", "{\"code\":\"90834\"}",
    ];

    private static readonly string[] Neighbours =
        ["", "", "", "", "", "", "", "", "", "", "", "", "unknown", "allowed", "allowedShare", "zip", "profession", "slidingFee", "prepay", "visitLimit", "low", "other"];

    private static readonly Gen<string> AnyJson = Gen.OneOf(
        Gen.Int[0, OftenWrong.Length - 1].Select(index => OftenWrong[index]),
        Gen.Int[-500, 50_000].Select(cents => (cents / 100m).ToString(CultureInfo.InvariantCulture)),
        Gen.Int[0, 120].Select(number => number.ToString(CultureInfo.InvariantCulture)));

    public static Gen<QuestionMutation[]> Some { get; } =
        Gen.Select(Gen.Int[0, 9999], AnyJson, Gen.Int[0, Neighbours.Length - 1])
            .Select((place, json, beside) => new QuestionMutation(place, json, Neighbours[beside]))
            .Array[1, 2];

    public static JsonObject Apply(JsonObject question, IEnumerable<QuestionMutation> mutations)
    {
        foreach (var mutation in mutations)
        {
            var places = Places(question).ToList();
            if (places.Count > 0)
            {
                mutation.Apply(places[mutation.Place % places.Count]);
            }
        }

        return question;
    }

    private void Apply((JsonObject Parent, string Name) place)
    {
        var name = Beside.Length > 0 ? Beside : place.Name;
        place.Parent.Remove(name);
        if (Json.Length > 0)
        {
            place.Parent[name] = JsonNode.Parse(Json);
        }
    }

    private static IEnumerable<(JsonObject Parent, string Name)> Places(JsonObject parent) =>
        parent.SelectMany(property => (property.Value is JsonObject inner ? Places(inner) : []).Prepend((parent, property.Key)));
}
