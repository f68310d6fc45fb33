using CsCheck;
using IptFinder.Domain.Text;

namespace IptFinder.UnitTests.Text;

public sealed class WritingDirectionTests
{
    [Theory]
    [InlineData("Ann Lee", "Ann Lee")]
    [InlineData("\u202EnnA", "nnA")]
    [InlineData("\u2069\u202EA\u200F", "A")]
    [InlineData("שלום", "\u2068שלום\u2069")]
    [InlineData("a\u2069\u202Eمرحبا", "\u2068aمرحبا\u2069")]
    [InlineData("\U0001E900", "\u2068\U0001E900\u2069")]
    [InlineData("😀 𝒜", "😀 𝒜")]
    [InlineData("", "")]
    public void What_someone_typed_turns_no_sentence_around(string typed, string expected) => Assert.Equal(expected, WritingDirection.Apart(typed));

    [Fact]
    public void What_someone_typed_keeps_its_letters_in_order() => Gen.String[Gen.Char["ab שم\u202A\u202E\u2066\u2068\u2069\u200E"], 0, 8].Sample(typed =>
    {
        var apart = WritingDirection.Apart(typed);
        var within = apart.StartsWith('\u2068') ? apart[1..^1] : apart;
        Assert.Equal(string.Concat(typed.Where(letter => letter is 'a' or 'b' or ' ' or 'ש' or 'م')), within);
        Assert.Equal(within.Any(letter => letter is 'ש' or 'م'), apart != within);
    });
}
