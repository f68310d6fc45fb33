using IptFinder.Domain.Geography;
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
    [InlineData("Dr. O'Hanlon")]
    [InlineData("dr ann")]
    [InlineData("Doctor Ann Muñoz")]
    [InlineData("Ms. Muñoz")]
    public void A_title_before_the_name_is_left_out(string typed) => Assert.True(Finds(typed));

    [Theory]
    [InlineData("Ann Muñoz, PhD")]
    [InlineData("O'Hanlon, Ann, Ph.D., LCSW")]
    public void Degrees_behind_the_name_are_left_out(string typed) => Assert.True(Finds(typed));

    [Theory]
    [InlineData("PhD, Ann")]
    [InlineData("Ann, Smith")]
    [InlineData("Ann PhD")]
    public void What_is_no_degree_behind_a_comma_is_a_word_of_the_name(string typed) => Assert.False(Finds(typed));

    [Theory]
    [InlineData("dr")]
    [InlineData("ann dr")]
    [InlineData("dr dr ann")]
    public void A_title_anywhere_else_is_a_word_of_the_name(string typed) => Assert.False(Finds(typed));

    [Theory]
    [InlineData("dr")]
    [InlineData("dr ex")]
    public void The_beginning_of_a_name_may_look_like_a_title(string typed) =>
        Assert.True(Named(typed).Finds(A.Therapist().Named("Drew", "Example")));

    [Theory]
    [InlineData("nn")]
    [InlineData("xenna")]
    [InlineData("ann smith")]
    [InlineData("phd")]
    [InlineData("李")]
    public void A_word_that_begins_none_finds_nobody(string typed) => Assert.False(Finds(typed));

    [Theory]
    [InlineData("hanlon")]
    [InlineData("o hanlon")]
    [InlineData("anna")]
    [InlineData("ohanlan")]
    [InlineData("ohalnon")]
    [InlineData("munos an")]
    public void Where_nobody_has_the_name_those_spelled_nearly_so_are_found(string typed) => Assert.True(Finds(typed));

    [Fact]
    public void Where_somebody_has_the_name_nobody_else_is_found()
    {
        var people = new[] { A.Therapist(1).Named("Jan", "Jansen"), A.Therapist(2).Named("Jan", "Jensen"), A.Therapist(3).Named("Jan", "Jansens") };

        Assert.Equal(2, Named("jansen").Among(people).Total);
        Assert.Equal(3, Named("jonsen").Among(people).Total);
    }

    [Fact]
    public void A_namesake_elsewhere_keeps_nobody_here_from_being_found()
    {
        var here = A.Therapist(1).Named("Jan", "Jensen").LicensedIn(UsState.CT).At(UsState.CT, Towns.NewHaven);
        var away = A.Therapist(2).Named("Jan", "Jansen").LicensedIn(UsState.NY).At(UsState.NY, Towns.NewYork);
        var near = Finding.Near(Towns.NearNewHaven) with { Name = "jansen" };

        Assert.Equal([1], near.Among(here, away).Ids);
        Assert.Equal([2], (near with { RadiusMiles = 100 }).Among(here, away).Ids);
    }

    [Fact]
    public void A_filter_does_not_change_which_names_are_near()
    {
        var exact = A.Therapist(1).Named("Jan", "Jansen");
        var near = A.Therapist(2).Named("Jan", "Jensen").WorksOnline();

        Assert.Equal(0, Named("jansen").With(SearchFilters.Mode, [SearchFilters.Telehealth]).Among(exact, near).Total);
    }

    private static TherapistQuery Named(string typed) => TherapistQuery.Everyone with { Name = typed };

    private static bool Finds(string typed) =>
        Named(typed).Finds(A.Therapist().Named("Ann", "O'Hanlon-Muñoz"));
}
