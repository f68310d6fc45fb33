using CsCheck;
using IptFinder.Domain.Text;

namespace IptFinder.UnitTests.Text;

public class SortedWordsTests
{
    private static readonly Gen<string> Word = Gen.OneOf(Gen.String[Gen.Char["ab"], 1, 9], Gen.String[Gen.Char["abcdé李"], 1, 8]);

    private static readonly Gen<(string[] Words, string Typed)> Cases = Gen.Select(Word.Array[0, 60], Word, (words, typed) =>
    {
        Array.Sort(words, StringComparer.Ordinal);
        return (words, typed);
    });

    [Fact]
    public void Those_with_one_beginning_lie_together() => Cases.Sample((words, typed) =>
    {
        var range = new SortedWords(words).Beginning(typed);

        Assert.Equal(words.Where(word => word.StartsWith(typed, StringComparison.Ordinal)), words[range.First..range.End]);
    });

    [Fact]
    public void Near_words_are_those_a_look_at_each_finds() => Cases.Sample((words, typed) =>
        AssertSame(words, typed, new SortedWords(words).Near(typed, out _), EditDistance.Of), iter: 5_000);

    [Fact]
    public void Near_beginnings_are_those_a_look_at_each_finds() => Cases.Sample((words, typed) =>
        AssertSame(words, typed, new SortedWords(words).NearBeginning(typed), EditDistance.ToBeginning), iter: 5_000);

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    public void In_no_words_there_is_nothing(string typed)
    {
        Assert.Equal(new WordRange(0, 0, 0), new SortedWords([]).Beginning(typed));
        Assert.Empty(new SortedWords([]).Near(typed, out _));
        Assert.Empty(new SortedWords([]).NearBeginning(typed));
    }

    [Fact]
    public void What_is_too_long_for_typos_is_near_nothing() =>
        Assert.Empty(new SortedWords([new string('a', 61)]).NearBeginning(new string('a', 61)));

    private static void AssertSame(string[] words, string typed, IEnumerable<WordRange> ranges, Func<string, string, int> distance)
    {
        var found = ranges.SelectMany(range => Enumerable.Range(range.First, range.End - range.First).Select(index => (index, range.Edits)));
        var expected = words.Index()
            .Select(word => (word.Index, Edits: distance(typed, word.Item)))
            .Where(word => word.Edits <= Typos.Allowed(typed.Length));
        Assert.Equal(expected, found);
    }
}
