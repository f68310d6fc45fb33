using CsCheck;
using IptFinder.Domain.Plans;

namespace IptFinder.UnitTests.Plans;

public class PlanIdTests
{
    [Theory]
    [InlineData("12345CT0010001-01", "12345CT0010001", "01")]
    [InlineData(" 12345ct0010001 ", "12345CT0010001", null)]
    public void An_id_is_read_with_and_without_its_variant(string text, string component, string? variant)
    {
        var id = PlanId.TryParse(text);

        Assert.Equal((component, variant), (id?.Component, id?.Variant));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345CT001000")]
    [InlineData("12345CT0010001-1")]
    [InlineData("12345CT0010001-001")]
    [InlineData("1234ACT0010001")]
    [InlineData("silver plan")]
    public void Anything_else_is_no_id(string text) => Assert.Null(PlanId.TryParse(text));

    [Fact]
    public void Any_id_comes_back() =>
        Gen.Select(Gen.Int[10_000, 99_999], Gen.Int[1_000_000, 9_999_999], Gen.Int[10, 99], Gen.Bool).Sample((issuer, plan, variant, has) =>
        {
            var text = $"{issuer}TX{plan}{(has ? $"-{variant}" : "")}";
            Assert.Equal(text, PlanId.TryParse(text)?.ToString());
        });
}
