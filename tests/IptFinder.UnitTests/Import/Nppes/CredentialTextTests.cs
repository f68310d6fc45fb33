using CsCheck;
using IptFinder.Data.Import.Nppes;

namespace IptFinder.UnitTests.Import.Nppes;

public class CredentialTextTests
{
    /// <summary>What people type: known pieces, odd pieces, and the marks between them.</summary>
    private static readonly Gen<string> Typed =
        Gen.OneOf("PH", "D", "PHD", "PSY", "M", "S", "W", "L.I.C.S.W.", "LCSW", "AP", "RN", "CS", "-C", "FNP-BC", "x9", "\u00c9", "(", "7")
            .Array[0, 6].SelectMany(
                pieces => Gen.OneOf("", " ", ".", ". ", ", ", "/", ";", "-", ".-", "  ").Array[pieces.Length],
                (pieces, marks) => string.Concat(pieces.Zip(marks, (piece, mark) => piece + mark)));

    [Theory]
    [InlineData("", "")]
    [InlineData("PHD", "PhD")]
    [InlineData("PH.D.", "PhD")]
    [InlineData("PH. D.", "PhD")]
    [InlineData("PH.D", "PhD")]
    [InlineData("Ph.D., LMFT", "PhD, LMFT")]
    [InlineData("PSY.D.", "PsyD")]
    [InlineData("ED.D.", "EdD")]
    [InlineData("PHARM. D.", "PharmD")]
    [InlineData("M.D.", "MD")]
    [InlineData("M-D.", "MD")]
    [InlineData("D.O", "DO")]
    [InlineData("L.I.C.S.W.", "LICSW")]
    [InlineData("LICSW,CEAP,BCD", "LICSW, CEAP, BCD")]
    [InlineData("MSW LICSW", "MSW, LICSW")]
    [InlineData("MSSS / LCSW", "MSSS, LCSW")]
    [InlineData("M.A.; LMHC", "MA, LMHC")]
    [InlineData("AP RN  CS", "APRN, CS")]
    [InlineData("A.P.R.N.", "APRN")]
    [InlineData("MSN, APRN, BC", "MSN, APRN, BC")]
    [InlineData("PMHNP-BC", "PMHNP-BC")]
    [InlineData("P.A.-C", "PA-C")]
    [InlineData("M.D.  J.D.", "MD, JD")]
    [InlineData("M.D.FAAPMR", "MD, FAAPMR")]
    [InlineData("M.D.1208", "MD")]
    [InlineData("D.D.S., M.S. F.A.G.D", "DDS, MS, FAGD")]
    [InlineData("LRSW", "LRSW")]
    [InlineData("MEDICAL DOCTOR", "MEDICAL DOCTOR")]
    [InlineData("MD, M.D.", "MD")]
    [InlineData("...", "")]
    public void Tidy_WhatPeopleType_IsWrittenOneWay(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", CredentialText.Tidy(text)));

    [Fact]
    public void Tidy_TidyText_IsLeftAsItIs() => Typed.Sample(text =>
    {
        var once = CredentialText.Tidy(text);
        Assert.Equal(once, CredentialText.Tidy(string.Join(", ", once)));
    });

    [Fact]
    public void Tidy_AnyText_InventsNoLetterAndRepeatsNothing() => Gen.OneOf(Typed, Gen.String).Sample(text =>
    {
        var tidy = CredentialText.Tidy(text);
        Assert.Equal(tidy.Distinct(StringComparer.Ordinal), tidy);
        Assert.All(tidy, credential =>
        {
            Assert.Contains(credential, char.IsLetter);
            Assert.DoesNotContain(credential, letter => letter is '.' or ',' or ';' or '/');
            Assert.True(IsWithin(credential.Where(char.IsLetterOrDigit), text.Where(char.IsLetterOrDigit)), $"{credential} of {text}");
        });
    });

    /// <summary>The letters stand in the text in that order, whatever lies between.</summary>
    private static bool IsWithin(IEnumerable<char> letters, IEnumerable<char> text)
    {
        using var rest = text.Select(char.ToUpperInvariant).GetEnumerator();
        return letters.Select(char.ToUpperInvariant).All(letter =>
        {
            while (rest.MoveNext())
            {
                if (rest.Current == letter)
                {
                    return true;
                }
            }

            return false;
        });
    }
}
