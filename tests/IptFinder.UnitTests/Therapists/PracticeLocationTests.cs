using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Therapists;

public class PracticeLocationTests
{
    private static readonly PracticeLocation FromRegistry = A.Location(UsState.CT, Towns.NewHaven);

    [Fact]
    public void A_registry_location_counts_as_in_person() => Assert.True(FromRegistry.CountsAsInPerson(Days.Today));

    [Fact]
    public void A_location_that_does_not_say_counts_as_in_person() =>
        Assert.True((FromRegistry with { InPerson = Sourced<bool>.Unknown }).CountsAsInPerson(Days.Today));

    [Fact]
    public void A_place_known_not_to_be_met_at_does_not_count() =>
        Assert.False((FromRegistry with { InPerson = A.Said(false, 365) }).CountsAsInPerson(Days.Today));

    [Fact]
    public void A_refusal_counts_for_a_year() =>
        Assert.True((FromRegistry with { InPerson = A.Said(false, 366) }).CountsAsInPerson(Days.Today));
}
