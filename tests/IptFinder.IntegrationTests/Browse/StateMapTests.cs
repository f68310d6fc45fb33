using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Browse;

namespace IptFinder.IntegrationTests.Browse;

public sealed class StateMapTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(5, 1, 3)]
    [InlineData(39, 1, 2, 5, 10, 20)]
    [InlineData(160, 1, 10, 20, 40, 80)]
    [InlineData(123_456, 1, 8_000, 20_000, 30_000, 60_000)]
    public void Shades_begin_at_round_halves_of_the_most(int most, params int[] begin) => Assert.Equal(begin, StateMap.Begin(most));

    [Fact]
    public void Each_number_has_one_shade_and_the_most_has_the_strongest() => Gen.Int[1, 2_000_000].Sample(most =>
    {
        var begin = StateMap.Begin(most);

        Assert.InRange(begin.Count, 1, 5);
        Assert.Equal(1, begin[0]);
        Assert.Equal(begin.Distinct().Order(), begin);
        Assert.True(begin[^1] <= most);
    });

    [Fact]
    public void The_legend_says_what_each_shade_stands_for()
    {
        var map = new StateMap(TestReference.Data, state => state switch { UsState.CA => 5, UsState.TX => 2, _ => 0 });

        Assert.Equal([("shade-0", "none"), ("shade-1", "1 to 2"), ("shade-2", "3 or more")], map.Legend);
        Assert.Equal("shade-2", map.States.Single(state => state.Name == "California").Shade);
        Assert.Equal("shade-1", map.States.Single(state => state.Name == "Texas").Shade);
        Assert.Equal("shade-0", map.States.Single(state => state.Name == "Ohio").Shade);
    }

    [Fact]
    public void Nobody_anywhere_is_one_shade() =>
        Assert.Equal([("shade-0", "none")], new StateMap(TestReference.Data, _ => 0).Legend);
}
