using CsCheck;
using IptFinder.Domain.Naming;

namespace IptFinder.UnitTests.Naming;

public class SlugTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" - ", "")]
    [InlineData("New Haven", "new-haven")]
    [InlineData("Coeur d'Alene", "coeur-dalene")]
    [InlineData("O\u2019Fallon", "ofallon")]
    [InlineData("St. Louis", "st-louis")]
    [InlineData("D.C.", "dc")]
    [InlineData("--Winston--Salem--", "winston-salem")]
    [InlineData("Cañon City", "canon-city")]
    [InlineData("Mayagüez", "mayaguez")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Иван Smith", "smith")]
    [InlineData("李", "")]
    [InlineData("a\0b", "a-b")]
    [InlineData("<script>", "script")]
    public void Of_KeepsLettersAndDigits(string text, string expected) => Assert.Equal(expected, Slug.Of(text));

    [Fact]
    public void A_slug_has_only_letters_digits_and_single_hyphens_between_them() =>
        Gen.String.Sample(text => Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*)?$", Slug.Of(text)));

    [Fact]
    public void The_slug_of_a_slug_is_itself() => Gen.String.Sample(text => Assert.Equal(Slug.Of(text), Slug.Of(Slug.Of(text))));

    [Fact]
    public void Case_does_not_matter() => Gen.String[Gen.Char[' ', '~'], 0, 30].Sample(
        text => Assert.Equal(Slug.Of(text), Slug.Of(text.ToUpperInvariant())));
}
