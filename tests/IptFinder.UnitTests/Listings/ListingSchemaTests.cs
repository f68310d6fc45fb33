using System.Text.Json.Nodes;
using CsCheck;
using IptFinder.Data.Demo;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;
using IptFinder.UnitTests.Architecture;

namespace IptFinder.UnitTests.Listings;

/// <summary>docs/listing.schema.json, the example in docs/listings.md and the reader say the same.</summary>
public class ListingSchemaTests
{
    /// <summary>Ways to say something that the example, which says it in another way, does not show.</summary>
    private static readonly (string Place, string Json)[] Otherwise =
    [
        ("accepting.value", "{\"status\":\"yes\"}"),
        ("accepting.value", "{\"status\":\"from\",\"date\":\"2027-01-04\"}"),
        ("fees.group.value", "0"),
    ];

    private static JsonObject Schema { get; } = JsonNode.Parse(SourceTree.File("docs/listing.schema.json").Text)!.AsObject();

    [Fact]
    public void The_schema_accepts_the_example_and_the_sample_directory()
    {
        var check = new SchemaCheck(Schema);

        Assert.True(check.Accepts(JsonNode.Parse(ListingExample.FileText)));
        Assert.True(check.Accepts(JsonNode.Parse(File.ReadAllBytes(DemoDirectory.DefaultFile))));
    }

    [Fact]
    public void The_schema_refuses_what_is_not_in_the_format()
    {
        var check = new SchemaCheck(Schema);

        Assert.False(check.Accepts(JsonNode.Parse(ListingExample.Of(ListingExample.Listing().With("fee", "1")))));
        Assert.False(check.Accepts(JsonNode.Parse(ListingExample.Of(ListingExample.Listing().With("gender.asOf", null)))));
    }

    [Fact]
    public void The_reader_knows_every_property_of_the_schema()
    {
        var check = new SchemaCheck(Schema);
        var files = Otherwise
            .Select(change => ListingExample.Of(ListingExample.Listing().With(change.Place, change.Json)))
            .Append(ListingExample.FileText)
            .Append(ListingExample.Of(ListingExample.Listing().With("npi", "\"1234567890\"")));
        foreach (var file in files)
        {
            var json = JsonNode.Parse(file)!;
            Assert.True(check.Accepts(json));
            Assert.Empty(ListingExample.Read(json["listings"]![0]!).Problems);
        }

        Assert.Empty(Properties(Schema).Where(property => !check.Used.Contains(property.Rule)).Select(property => property.Name));
    }

    [Fact]
    public void What_the_reader_accepts_the_schema_accepts()
    {
        var check = new SchemaCheck(Schema);
        Mutation.Some.Sample(
            mutations =>
            {
                var listing = Mutation.Apply(ListingExample.Listing(), mutations);
                if (ListingExample.Read(listing).Problems.Count == 0)
                {
                    Assert.True(check.Accepts(JsonNode.Parse(ListingExample.Of(listing))), listing.ToJsonString());
                }
            },
            threads: 1);
    }

    [Theory]
    [InlineData("prepaidDiscount.value.sessions", "2", "100")]
    [InlineData("prepaidDiscount.value.percent", "1", "100")]
    [InlineData("slidingScale.value.placesFree", "0", "100")]
    [InlineData("slidingScale.value.floor", "500", "1000000")]
    [InlineData("accepting.value.weeks", "1", "104")]
    [InlineData("groups.0.sessions", "1", "200")]
    [InlineData("groups.0.minutes", "15", "480")]
    [InlineData("groups.0.seats", "3", "100")]
    [InlineData("practisingSince.value", "1940", "2026")]
    public void The_limits_of_the_schema_are_the_readers(string place, string least, string most)
    {
        Assert.Empty(ListingExample.Read(ListingExample.Listing().With(place, least)).Problems);
        Assert.Empty(ListingExample.Read(ListingExample.Listing().With(place, most)).Problems);
        var check = new SchemaCheck(Schema);
        Assert.True(check.Accepts(JsonNode.Parse(ListingExample.Of(ListingExample.Listing().With(place, least)))));
        Assert.True(check.Accepts(JsonNode.Parse(ListingExample.Of(ListingExample.Listing().With(place, most)))));
    }

    [Theory]
    [InlineData("profession.value", "profession")]
    [InlineData("gender.value", "listing.properties.gender.properties.value")]
    [InlineData("gender.source", "source")]
    [InlineData("licenses.0.status", "license.properties.status")]
    [InlineData("licenses.0.profession", "profession")]
    [InlineData("ages.value.0", "listing.properties.ages.properties.value.items")]
    [InlineData("formats.value.0", "listing.properties.formats.properties.value.items")]
    [InlineData("times.value.0", "listing.properties.times.properties.value.items")]
    [InlineData("groups.0.weekday", "group.properties.weekday")]
    public void The_words_of_the_schema_are_the_readers(string place, string definition)
    {
        var problem = Assert.Single(ListingExample.Read(ListingExample.Listing().With(place, "\"?\"")).Problems);

        Assert.Equal($"write one of {string.Join(", ", Words(definition))}.", problem.Split(": ")[1]);
    }

    [Fact]
    public void The_states_of_the_schema_are_ours() => Assert.Equal(Enum.GetNames<UsState>(), Words("state"));

    private static IEnumerable<string> Words(string definition) =>
        definition.Split('.').Aggregate(Schema["$defs"]!, (node, step) => node[step]!)["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    private static IEnumerable<(string Name, JsonObject Rule)> Properties(JsonNode? node) => node switch
    {
        JsonObject rule => rule.SelectMany(part => part.Key == "properties"
            ? part.Value!.AsObject().SelectMany(property =>
                Properties(property.Value).Prepend((property.Key, property.Value!.AsObject())))
            : Properties(part.Value)),
        JsonArray list => list.SelectMany(Properties),
        _ => [],
    };
}
