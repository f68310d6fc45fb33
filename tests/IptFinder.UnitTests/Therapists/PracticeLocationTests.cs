using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Therapists;

public class PracticeLocationTests
{
    private static readonly PracticeLocation FromRegistry = A.Location(UsState.CT, Towns.NewHaven);

    [Fact]
    public void A_registry_location_is_in_person() => Assert.True(FromRegistry.InPersonOn(Days.Today));

    [Fact]
    public void What_is_not_said_is_not_known() => Assert.Null((FromRegistry with { InPerson = Sourced<bool>.Unknown }).InPersonOn(Days.Today));

    [Theory]
    [InlineData(true, 365, true)]
    [InlineData(false, 365, false)]
    [InlineData(true, 366, null)]
    [InlineData(false, 366, null)]
    public void A_word_counts_for_a_year(bool said, int daysAgo, bool? expected) =>
        Assert.Equal(expected, (FromRegistry with { InPerson = A.Said(said, daysAgo) }).InPersonOn(Days.Today));
}
