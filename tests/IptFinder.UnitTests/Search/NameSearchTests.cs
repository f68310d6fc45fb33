using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

public class NameSearchTests
{
    [Theory]
    [InlineData("ann")]
    [InlineData("ANN")]
    [InlineData("an")]
    [InlineData("ohanlon")]
    [InlineData("o'hanlon")]
    [InlineData("O\u2019Han")]
    [InlineData("munoz")]
    [InlineData("Muñoz")]
    [InlineData("munoz ann")]
    [InlineData("ann o'hanlon-muñoz")]
    [InlineData("  ann  ")]
    [InlineData("-")]
    public void Every_word_typed_begins_a_word_of_the_name(string typed) => Assert.True(Finds(typed));

    [Theory]
    [InlineData("hanlon")]
    [InlineData("nn")]
    [InlineData("anna")]
    [InlineData("ann smith")]
    [InlineData("phd")]
    [InlineData("李")]
    public void A_word_that_begins_none_finds_nobody(string typed) => Assert.False(Finds(typed));

    private static bool Finds(string typed) =>
        (TherapistQuery.Everyone with { Name = typed }).Finds(A.Therapist().Named("Ann", "O'Hanlon-Muñoz"));
}
