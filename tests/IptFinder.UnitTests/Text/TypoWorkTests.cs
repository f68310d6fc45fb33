using IptFinder.Domain.Geography;
using IptFinder.Domain.Text;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Text;

/// <summary>Near words are found without a look at most of the others, whatever is typed.</summary>
public class TypoWorkTests
{
    private const int Longest = 80;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>The names of all towns, as suggestions are looked for among them.</summary>
    private static readonly string[] Keys =
    [
        .. Enum.GetValues<UsState>().SelectMany(state => TestReference.Data.Gazetteer.Towns(state))
            .Select(town => string.Concat(PlainText.Words(town.Label))).Distinct().Order(StringComparer.Ordinal),
    ];

    private static readonly int Beginnings = Keys.SelectMany(key => Enumerable.Range(0, key.Length + 1).Select(length => key[..length])).Distinct().Count();

    /// <summary>The text of most work that <see cref="Climb"/> came to, and how many beginnings of words it looked at.</summary>
    public static TheoryData<bool, string, int> Worst => new()
    {
        { true, "ealenaonitork", 8_590 },
        { false, "ealertoniopcy", 8_666 },
    };

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_worst_text_found_makes_no_more_work_than_it_did_and_no_worse_is_found(bool isWhole, string text, int looked)
    {
        var (worst, most) = Climb(isWhole);

        Assert.True(most <= looked, $"{worst} looks at {most} of {Beginnings}.");
        Assert.InRange(Looked(text, isWhole), 1, looked);
        Assert.InRange(most, 1, Beginnings / 10);
    }

    [Theory]
    [InlineData('a', 3)]
    [InlineData('a', 6)]
    [InlineData('e', 60)]
    [InlineData('s', 80)]
    [InlineData('a', 10_000)]
    public void One_letter_again_and_again_is_left_soon(char letter, int times)
    {
        Assert.InRange(Looked(new string(letter, times), isWhole: false), 0, Beginnings / 20);
        Assert.InRange(Looked(new string(letter, times), isWhole: true), 0, Beginnings / 20);
    }

    private static (string Text, int Looked) Climb(bool isWhole)
    {
        var (text, most) = ("a", 0);
        var random = new Random(1);
        for (var step = 0; step < 2_000; step++)
        {
            var changed = Change(step % 500 == 0 ? Keys[random.Next(Keys.Length)] : text, random);
            var looked = Looked(changed, isWhole);
            (text, most) = looked > most ? (changed, looked) : (text, most);
        }

        return (text, most);
    }

    private static string Change(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var letter = Letters[random.Next(Letters.Length)].ToString();
        var changed = random.Next(3) switch
        {
            0 when at < text.Length && text.Length > 1 => text.Remove(at, 1),
            1 when at < text.Length => text.Remove(at, 1).Insert(at, letter),
            _ => text.Insert(at, letter),
        };
        return changed.Length <= Longest ? changed : text;
    }

    private static int Looked(string typed, bool isWhole)
    {
        var words = new SortedWords(Keys);
        _ = isWhole ? words.Near(typed, out var looked) : words.NearBeginning(typed, out looked);
        return looked;
    }
}
