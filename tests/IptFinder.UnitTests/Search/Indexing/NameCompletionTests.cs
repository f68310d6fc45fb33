using IptFinder.Domain.Search.Indexing;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>Whom the beginning of a name may mean.</summary>
public class NameCompletionTests
{
    private static readonly SearchIndex Index = TestVocabulary.Index(
        [
            A.Therapist(1).Named("Ann", "O'Hanlon").Build(),
            A.Therapist(2).Named("Ann", "Jensen").Build(),
            A.Therapist(3).Named("Erik", "Jansen").Build(),
            A.Therapist(4).Named("Bea", "Jensen").Build(),
            A.Therapist(5).Named("Carlos", "Muñoz").Build(),
        ],
        Days.Today);

    [Theory]
    [InlineData("ohan", 1)]
    [InlineData("O\u2019H", 1)]
    [InlineData("muñ", 5)]
    [InlineData("ann jen", 2)]
    [InlineData("jensen an", 2)]
    [InlineData("jen", 2, 4, 3)]
    [InlineData("jans", 3, 2, 4)]
    [InlineData("jnasen", 3, 2, 4)]
    [InlineData("munos", 5)]
    [InlineData("erik jensen", 3)]
    [InlineData("zz")]
    [InlineData("-")]
    [InlineData("")]
    public void Names_that_begin_so_come_first_then_the_nearest(string typed, params int[] ids) => Assert.Equal(ids, Index.Complete(typed, 8));

    [Fact]
    public void There_are_never_more_than_asked_for() => Assert.Equal([2], Index.Complete("jen", 1));

    [Fact]
    public void The_names_of_most_people_come_first_and_each_gives_one_before_any_gives_a_second()
    {
        var people = Enumerable.Range(1, 9).Select(id => A.Therapist(id).Named("Pat", id < 4 ? "Smack" : "Smith").Build()).ToList();

        Assert.Equal([4, 1, 5, 2, 6, 3, 7, 8], TestVocabulary.Index(people, Days.Today).Complete("sm", 8));
    }
}
