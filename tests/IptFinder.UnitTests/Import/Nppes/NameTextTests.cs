using CsCheck;
using IptFinder.Data.Import.Nppes;

namespace IptFinder.UnitTests.Import.Nppes;

public class NameTextTests
{
    private static readonly Func<string, string>[] All = [NameText.Given, NameText.Family, NameText.Suffix, NameText.Town];

    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.Char["ABCMNOSZ '-.,1\u00c9\u0130\u01c5"].Array[0, 12].Select(letters => new string(letters)),
        Gen.OneOf("MCDONALD", "O'HANLON", "III", "JR.", "LAKE OF THE WOODS", "LEE'S", "McDONALD", "MC", "AFB").Array[0, 3]
            .Select(words => string.Join(' ', words)),
        Gen.String);

    [Theory]
    [InlineData("EXAMPLE", "Example")]
    [InlineData("O'HANLON", "O'Hanlon")]
    [InlineData("D'AMATO", "D'Amato")]
    [InlineData("MCDONALD", "McDonald")]
    [InlineData("JONES-MCWILLIAMS", "Jones-McWilliams")]
    [InlineData("MACKEY", "Mackey")]
    [InlineData("DE LA CRUZ", "De La Cruz")]
    [InlineData("SMITH-JONES", "Smith-Jones")]
    [InlineData("EXAMPLE III", "Example III")]
    [InlineData("EXAMPLE, JR.", "Example, Jr.")]
    [InlineData("PARE'", "Pare'")]
    [InlineData("NG", "Ng")]
    [InlineData("VI", "Vi")]
    [InlineData("  EXAMPLE   TOO, ", "Example Too")]
    [InlineData("McDONALD", "McDONALD")] // Someone chose how to write it.
    [InlineData("van Example", "van Example")]
    [InlineData("", "")]
    public void Family_InCapitals_IsWrittenAsPeopleDo(string text, string expected) => Assert.Equal(expected, NameText.Family(text));

    [Theory]
    [InlineData("MARY BETH", "Mary Beth")]
    [InlineData("TJ", "TJ")]
    [InlineData("NG", "Ng")]
    [InlineData("JO", "Jo")]
    [InlineData("A.E.", "A.E.")]
    [InlineData("A,", "A")]
    [InlineData("C-S", "C-S")]
    public void Given_InCapitals_IsWrittenAsPeopleDo(string text, string expected) => Assert.Equal(expected, NameText.Given(text));

    [Theory]
    [InlineData("JR.", "Jr.")]
    [InlineData("SR", "Sr.")]
    [InlineData("III", "III")]
    [InlineData("3RD", "3rd")]
    [InlineData("IX", "IX")]
    public void Suffix_IsWrittenAsPeopleDo(string text, string expected) => Assert.Equal(expected, NameText.Suffix(text));

    [Theory]
    [InlineData("NEW HAVEN", "New Haven")]
    [InlineData("N. ATTLEBORO", "N. Attleboro")]
    [InlineData("HANSCOM AFB", "Hanscom AFB")]
    [InlineData("LEE'S SUMMIT", "Lee's Summit")]
    [InlineData("O'FALLON", "O'Fallon")]
    [InlineData("LAKE OF THE WOODS", "Lake of the Woods")]
    [InlineData("THE DALLES", "The Dalles")]
    public void Town_InCapitals_IsWrittenAsPeopleDo(string text, string expected) => Assert.Equal(expected, NameText.Town(text));

    [Fact]
    public void Any_TidyName_IsLeftAsItIs() => Names.Sample(text =>
        Assert.All(All, write => Assert.Equal(write(text), write(write(text)))));

    [Fact]
    public void Any_OnlyTheCaseOfLettersChanges() => Names.Sample(text =>
        Assert.All(All, write => Assert.Equal(Letters(text), Letters(write(text)))));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));
}
