using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using IptFinder.Data.Listings;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Listings;

/// <summary>What holds for any listing, however broken.</summary>
public class ListingMapperProperties
{
    [Fact]
    public void Reading_never_throws_and_every_problem_has_its_place() =>
        Mutation.Some.Sample(mutations =>
        {
            var reading = ListingExample.Read(Mutation.Apply(ListingExample.Listing(), mutations));
            Assert.All(reading.Problems, problem => Assert.Matches(@"^listings\[3\][\w.\[\]]*: .+\.$", problem));
            Assert.True(reading.Problems.Count > 0 || reading.Listing is not null);
        });

    [Fact]
    public void What_was_accepted_is_written_and_read_back_the_same() =>
        Mutation.Some.Sample(mutations =>
        {
            var reading = ListingExample.Read(Mutation.Apply(ListingExample.Listing(), mutations));
            if (reading.Problems.Count == 0)
            {
                IsTheSameReadBack(reading.Listing!);
            }
        });

    [Fact]
    public void The_whole_example_is_written_and_read_back_the_same() =>
        IsTheSameReadBack(ListingExample.Listing(ListingExample.Listing()));

    [Fact]
    public void Mutations_break_some_listings_and_leave_others_right()
    {
        var right = 0;
        var wrong = 0;
        Mutation.Some.Sample(
            mutations => _ = ListingExample.Read(Mutation.Apply(ListingExample.Listing(), mutations)).Problems.Count == 0
                ? Interlocked.Increment(ref right)
                : Interlocked.Increment(ref wrong),
            iter: 500);

        Assert.InRange(right, 20, 480);
        Assert.Equal(500, right + wrong);
    }

    private static void IsTheSameReadBack(ConsentListing listing)
    {
        var document = ListingDocument.Write(listing);
        var again = ListingDocument.Parse(document, TestReference.Data);

        Assert.Equal(document, ListingDocument.Write(again));
        Assert.Equal(JsonSerializer.Serialize(listing, KnownFactsOnly), JsonSerializer.Serialize(again, KnownFactsOnly));
    }

    // The value of a fact that is not known cannot be asked for.
    private static JsonSerializerOptions KnownFactsOnly { get; } = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                type =>
                {
                    if (type.Type.IsGenericType && type.Type.GetGenericTypeDefinition() == typeof(Sourced<>))
                    {
                        var isKnown = type.Type.GetProperty(nameof(Sourced<>.IsKnown))!;
                        var value = type.Properties.Single(property => property.Name == nameof(Sourced<>.Value));
                        var read = value.Get!;
                        var none = value.PropertyType.IsValueType ? Activator.CreateInstance(value.PropertyType) : null;
                        value.Get = fact => (bool)isKnown.GetValue(fact)! ? read(fact) : none;
                    }
                },
            },
        },
    };
}
