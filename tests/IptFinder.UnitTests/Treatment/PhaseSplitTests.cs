using CsCheck;
using IptFinder.Domain.Treatment;

namespace IptFinder.UnitTests.Treatment;

public class PhaseSplitTests
{
    [Theory]
    [InlineData(3, 1, 1, 1)]
    [InlineData(5, 1, 3, 1)]
    [InlineData(6, 2, 2, 2)]
    [InlineData(8, 2, 4, 2)]
    [InlineData(12, 3, 6, 3)]
    [InlineData(14, 4, 6, 4)]
    [InlineData(16, 4, 8, 4)]
    [InlineData(20, 4, 11, 5)]
    public void A_course_is_divided_as_published_or_alike(int sessions, int opening, int middle, int ending)
    {
        var split = PhaseSplit.Of(sessions)!.Value;

        Assert.Equal((opening, middle, ending), (split.Opening, split.Middle, split.Ending));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_very_short_course_is_not_divided(int sessions) => Assert.Null(PhaseSplit.Of(sessions));

    [Fact]
    public void It_adds_up_and_is_what_rounding_gives() => Gen.Int[3, 200].Sample(sessions =>
    {
        var split = PhaseSplit.Of(sessions)!.Value;
        var quarter = (int)decimal.Round(sessions / 4m, MidpointRounding.AwayFromZero);
        Assert.Equal(sessions, split.Opening + split.Middle + split.Ending);
        Assert.Equal(Math.Clamp(quarter, 1, 4), split.Opening);
        Assert.Equal(Math.Max(quarter, 1), split.Ending);
        Assert.True(split.Middle >= 1);
    });

    [Theory]
    [InlineData(20, "4 6 5 5")]
    [InlineData(4, "1 1 1 1")]
    [InlineData(5, "1 2 1 1")]
    [InlineData(3, "")]
    public void Stages_share_the_middle(int sessions, string lengths) => Assert.Equal(lengths, string.Join(' ', StageSplit.Of(sessions)));

    [Fact]
    public void Stages_add_up() => Gen.Int[4, 200].Sample(sessions =>
    {
        Assert.Equal(sessions, StageSplit.Of(sessions).Sum());
        Assert.All(StageSplit.Of(sessions), length => Assert.True(length >= 1));
    });
}
