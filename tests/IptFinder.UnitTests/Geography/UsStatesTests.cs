using CsCheck;
using IptFinder.Domain.Geography;

namespace IptFinder.UnitTests.Geography;

public class UsStatesTests
{
    [Theory]
    [InlineData("CT", UsState.CT)]
    [InlineData("ct", UsState.CT)]
    [InlineData(" Ct ", UsState.CT)]
    [InlineData("DC", UsState.DC)]
    [InlineData("PR", UsState.PR)]
    public void TryParse_Code_IsRead(string text, UsState expected) => Assert.Equal(expected, UsStates.TryParse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("C")]
    [InlineData("CTX")]
    [InlineData("ZZ")]
    [InlineData("AE")] // A military post office is in no state.
    [InlineData("10")]
    [InlineData("-1")]
    [InlineData("C,")]
    [InlineData("Connecticut")]
    public void TryParse_AnythingElse_IsNull(string? text) => Assert.Null(UsStates.TryParse(text));

    [Fact]
    public void There_are_fifty_states_the_capital_five_territories_and_three_associated_states() =>
        Assert.Equal(50 + 1 + 5 + 3, Enum.GetValues<UsState>().Length);

    [Fact]
    public void Exactly_the_names_of_states_are_read() => Gen.String[Gen.Char['A', 'Z'], 2, 2].Sample(
        text => UsStates.TryParse(text)?.ToString() == (Enum.GetNames<UsState>().Contains(text) ? text : null), iter: 1_000);
}
