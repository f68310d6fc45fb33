using CsCheck;
using IptFinder.Domain.Text;

namespace IptFinder.UnitTests.Text;

public class TyposTests
{
    private static readonly Gen<string> Word = Gen.OneOf(Gen.String[Gen.Char["ab"], 0, 12], Gen.String[Gen.Char["abcé李"], 0, 9]);

    [Theory]
    [InlineData("jansen", "jensen")]
    [InlineData("jansne", "jansen")]
    [InlineData("jansn", "jansen")]
    [InlineData("janssen", "jansen")]
    [InlineData("jnasne", "jansen")]
    [InlineData("hansan", "jansen")]
    [InlineData("smtih", "smith")]
    [InlineData("le", "le")]
    public void A_slip_is_near(string typed, string word) => Assert.True(Typos.AreNear(typed, word));

    [Theory]
    [InlineData("jonsan", "hansen")]
    [InlineData("smyht", "smith")]
    [InlineData("lee", "leeds")]
    [InlineData("le", "lee")]
    [InlineData("ca", "abc")]
    [InlineData("cabbbb", "abcbbbx")]
    public void More_than_a_slip_is_not(string typed, string word) => Assert.False(Typos.AreNear(typed, word));

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(60, 2)]
    [InlineData(61, 0)]
    public void Longer_words_may_have_more_typos(int letters, int edits) => Assert.Equal(edits, Typos.Allowed(letters));

    [Fact]
    public void Near_is_what_the_distance_says() => Gen.Select(Word, Word).Sample((typed, word) =>
        Typos.AreNear(typed, word) == (EditDistance.Of(typed, word) <= Typos.Allowed(typed.Length)), iter: 20_000);

    [Fact]
    public void The_longest_word_may_have_typos_and_a_longer_one_none()
    {
        var longest = new string('a', Typos.LongestWord);

        Assert.True(Typos.AreNear(longest, longest[2..]));
        Assert.False(Typos.AreNear(longest, longest[3..]));
        Assert.True(Typos.AreNear(longest + "a", longest + "a"));
        Assert.False(Typos.AreNear(longest + "a", longest));
    }
}
