using System.Globalization;
using CsCheck;
using IptFinder.Domain.Therapists;

namespace IptFinder.UnitTests.Therapists;

public class NpiTests
{
    /// <summary>Ten digits with the right check digit.</summary>
    private static readonly Gen<string> Valid =
        Gen.Int[100_000_000, 299_999_999].Select(nine => Enumerable.Range(0, 10).Select(check => $"{nine}{check}").Single(LuhnHolds));

    [Theory]
    [InlineData("1234567893")] // CMS's own example of the check digit.
    [InlineData("1245319599")]
    [InlineData("1942203690")]
    [InlineData("2000000002")]
    public void TryParse_ValidNumber_IsRead(string text) => Assert.Equal(text, Npi.TryParse(text)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1234567890")]
    [InlineData("123456789")]
    [InlineData("12345678930")]
    [InlineData(" 1234567893")]
    [InlineData("1234567893 ")]
    [InlineData("123456789X")]
    [InlineData("-123456789")]
    [InlineData("3234567899")] // Passes the formula; no NPI starts with 3.
    [InlineData("0000000006")]
    [InlineData("\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0663")] // Digits, but not 0 to 9.
    public void TryParse_AnythingElse_IsNull(string? text) => Assert.Null(Npi.TryParse(text));

    [Fact]
    public void The_refused_number_that_starts_with_3_fails_for_that_alone() => Assert.True(LuhnHolds("3234567899"));

    [Fact]
    public void TryParse_AgreesWithTheFormulaWrittenOut() =>
        Gen.Long[1_000_000_000, 2_999_999_999].Select(number => number.ToString(CultureInfo.InvariantCulture))
            .Sample(text => Npi.TryParse(text).HasValue == LuhnHolds(text), iter: 2_000);

    [Fact]
    public void Every_number_has_exactly_one_check_digit() =>
        Gen.Int[100_000_000, 299_999_999].Sample(nine => Enumerable.Range(0, 10).Count(check => Npi.TryParse($"{nine}{check}").HasValue) == 1);

    [Fact]
    public void Nine_digits_are_completed_with_that_one() =>
        Gen.Int[100_000_000, 299_999_999].Sample(nine =>
        {
            var npi = Npi.Complete(nine);
            Assert.Equal(nine, npi.Number / 10);
            Assert.Equal(npi, Npi.TryParse(npi.ToString()));
        });

    [Fact]
    public void One_wrong_digit_is_always_noticed() => Valid.Sample(text =>
    {
        for (var position = 0; position < 10; position++)
        {
            foreach (var digit in "0123456789".Where(digit => digit != text[position]))
            {
                Assert.Null(Npi.TryParse(string.Concat(text.AsSpan(0, position), [digit], text.AsSpan(position + 1))));
            }
        }
    });

    [Fact]
    public void Reading_what_was_written_gives_the_same_number() => Valid.Sample(text =>
    {
        var npi = Npi.TryParse(text)!.Value;
        Assert.Equal(npi, Npi.TryParse(npi.ToString()));
        Assert.Equal(npi, Npi.FromNumber(npi.Number));
    });

    /// <summary>45 CFR 162.406 as written: the Luhn formula over "80840" and the whole number.</summary>
    private static bool LuhnHolds(string text)
    {
        var sum = 0;
        var doubled = false;
        foreach (var digit in ("80840" + text).Reverse().Select(character => character - '0'))
        {
            var value = doubled ? digit * 2 : digit;
            sum += (value / 10) + (value % 10);
            doubled = !doubled;
        }

        return sum % 10 == 0;
    }
}
