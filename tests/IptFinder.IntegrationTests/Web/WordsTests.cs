using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Web;

namespace IptFinder.IntegrationTests.Web;

public sealed class WordsTests
{
    private static readonly DateOnly Today = new(2026, 10, 12);

    [Fact]
    public void Dates_are_written_for_people_and_for_machines()
    {
        Assert.Equal("12 Oct 2026", Words.Date(Today));
        Assert.Equal("3 Sep 2026", Words.Date(new DateOnly(2026, 9, 3)));
        Assert.Equal("2026-10-12", Words.MachineDate(Today));
    }

    [Theory]
    [InlineData(0, "0 therapists")]
    [InlineData(1, "1 therapist")]
    [InlineData(2, "2 therapists")]
    [InlineData(1204, "1,204 therapists")]
    public void Count_has_the_word_for_one_and_for_many(int number, string expected) =>
        Assert.Equal(expected, Words.Count(number, "therapist"));

    [Fact]
    public void Count_takes_a_plural_that_is_not_made_with_s() => Assert.Equal("2 people", Words.Count(2, "person", "people"));

    [Fact]
    public void Amounts_show_cents_only_where_there_are_some()
    {
        Assert.Equal("$1,140", Words.Amount(Money.FromDollars(1140)));
        Assert.Equal("$89.50", Words.Amount(Money.FromCents(8950)));
        Assert.Equal("$780 to $1,620", Words.Range(Money.FromDollars(780), Money.FromDollars(1620)));
        Assert.Equal("$780", Words.Range(Money.FromDollars(780), Money.FromDollars(780)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A B", "A and B")]
    [InlineData("A B C", "A, B and C")]
    [InlineData("A B C D", "A, B, C and D")]
    public void And_joins_a_list(string items, string expected) =>
        Assert.Equal(expected, Words.And(items.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Or_joins_a_list() => Assert.Equal("A, B or C", Words.Or("A", "B", "C"));

    [Fact]
    public void And_names_every_item_once_in_order() =>
        Gen.String[Gen.Char['a', 'z'], 1, 4].Array[0, 8].Sample(items =>
            Words.And(items).Replace(" and ", ", ", StringComparison.Ordinal).Split(", ", StringSplitOptions.RemoveEmptyEntries).SequenceEqual(items));
}
