using CsCheck;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Therapists;

public class AcceptingOnTests
{
    [Theory]
    [InlineData(0, NewClients.Yes)]
    [InlineData(30, NewClients.Yes)]
    [InlineData(31, NewClients.Unknown)]
    public void A_yes_holds_30_days(int daysAgo, NewClients expected) =>
        Assert.Equal(new AcceptingOn(expected, 0), Judge(new AcceptingStatus.Yes(), daysAgo));

    [Theory]
    [InlineData(30, NewClients.No)]
    [InlineData(31, NewClients.Unknown)]
    public void A_no_holds_30_days(int daysAgo, NewClients expected) =>
        Assert.Equal(new AcceptingOn(expected, 0), Judge(new AcceptingStatus.No(), daysAgo));

    [Theory]
    [InlineData(21, NewClients.Wait, 6)]
    [InlineData(22, NewClients.Unknown, 0)]
    public void A_wait_holds_21_days(int daysAgo, NewClients expected, int weeks) =>
        Assert.Equal(new AcceptingOn(expected, weeks), Judge(new AcceptingStatus.WaitWeeks(6), daysAgo));

    [Theory]
    [InlineData(21, NewClients.Wait, 1)]
    [InlineData(22, NewClients.Unknown, 0)]
    public void A_day_to_come_holds_21_days(int daysAgo, NewClients expected, int weeks) =>
        Assert.Equal(new AcceptingOn(expected, weeks), Judge(new AcceptingStatus.From(Days.In(7)), daysAgo));

    [Theory]
    [InlineData(-30, NewClients.Yes, 0)]
    [InlineData(0, NewClients.Yes, 0)]
    [InlineData(1, NewClients.Wait, 1)]
    [InlineData(7, NewClients.Wait, 1)]
    [InlineData(8, NewClients.Wait, 2)]
    [InlineData(14, NewClients.Wait, 2)]
    [InlineData(15, NewClients.Wait, 3)]
    public void A_day_named_is_a_wait_in_whole_weeks_until_it_comes(int inDays, NewClients expected, int weeks) =>
        Assert.Equal(new AcceptingOn(expected, weeks), Judge(new AcceptingStatus.From(Days.In(inDays)), 1));

    [Fact]
    public void Weeks_to_a_day_are_the_fewest_that_reach_it() => Gen.Int[1, 1_000].Sample(days =>
    {
        var weeks = Judge(new AcceptingStatus.From(Days.In(days)), 0).Weeks;
        Assert.True(weeks * 7 >= days);
        Assert.True((weeks - 1) * 7 < days);
    });

    [Fact]
    public void Nothing_said_is_unknown() =>
        Assert.Equal(new AcceptingOn(NewClients.Unknown, 0), AcceptingOn.Judge(Sourced<AcceptingStatus>.Unknown, Days.Today));

    private static AcceptingOn Judge(AcceptingStatus said, int daysAgo) => AcceptingOn.Judge(A.Said(said, daysAgo), Days.Today);
}
