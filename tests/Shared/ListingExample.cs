using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using IptFinder.Data.Listings;
using IptFinder.Domain.Therapists;

namespace IptFinder.Tests.Shared;

/// <summary>The full example of docs/listings.md, which says everything a listing can say, and changes to it.</summary>
internal static class ListingExample
{
    private static readonly Lazy<string> Text = new(() =>
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "listings.md"));
        var start = page.IndexOf("```json\n", StringComparison.Ordinal) + 8;
        return page[start..page.IndexOf("```\n", start, StringComparison.Ordinal)];
    });

    /// <summary>The day the example speaks for.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 20);

    public static string FileText => Text.Value;

    public static JsonObject Listing() => JsonNode.Parse(FileText)!["listings"]![0]!.DeepClone().AsObject();

    /// <summary>The same person as if they were real.</summary>
    public static JsonObject Real(string id, string? npi = null)
    {
        var listing = Listing();
        listing.Remove("fictional");
        listing["id"] = id;
        if (npi is not null)
        {
            listing["npi"] = npi;
        }

        return listing;
    }

    /// <summary>A number that passes the check digit; the same for the same number.</summary>
    public static string Npi(int number)
    {
        var nine = (100_000_000 + number).ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(0, 10)
            .Select(digit => nine + digit.ToString(CultureInfo.InvariantCulture))
            .First(text => Domain.Therapists.Npi.TryParse(text) is not null);
    }

    /// <summary>A listing file of these.</summary>
    public static string Of(params IEnumerable<JsonObject> listings) => new JsonObject
    {
        ["format"] = ListingFile.Format,
        ["listings"] = new JsonArray([.. listings]),
    }.ToJsonString();

    public static ListingReading Read(JsonNode listing) => Read(listing.ToJsonString());

    public static ListingReading Read(string listing)
    {
        using var document = JsonDocument.Parse(listing);
        return ListingMapper.Read(document.RootElement, "listings[3]", TestReference.Data, Today);
    }

    public static ConsentListing Listing(JsonNode listing)
    {
        var reading = Read(listing);
        Assert.Empty(reading.Problems);
        return reading.Listing!;
    }

    /// <summary>Puts a value at a place like "fees.first.value" or "licenses.0.state"; null takes the property out.</summary>
    public static JsonObject With(this JsonObject listing, string place, string? json)
    {
        var steps = place.Split('.');
        var node = steps[..^1].Aggregate((JsonNode)listing, Step);
        var last = steps[^1];
        var value = json is null ? null : JsonNode.Parse(json);
        switch (node)
        {
            case JsonArray array:
                array[int.Parse(last, CultureInfo.InvariantCulture)] = value;
                break;
            case JsonObject parent when json is null:
                Assert.True(parent.Remove(last), $"the example has no {place}");
                break;
            default:
                node.AsObject()[last] = value;
                break;
        }

        return listing;
    }

    private static JsonNode Step(JsonNode node, string step) =>
        node is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;
}
