using System.Globalization;

namespace IptFinder.Domain.Amounts;

/// <summary>A part of an amount, from nothing to all of it: coinsurance, a discount, a plan's allowed share.</summary>
public readonly record struct Share : IComparable<Share>
{
    private Share(decimal fraction) => Fraction = fraction;

    public static Share None => default;

    public static Share All => new(1);

    /// <summary>0 to 1.</summary>
    public decimal Fraction { get; }

    /// <summary>All that is not in this share.</summary>
    public Share Rest => new(1 - Fraction);

    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public static Share FromFraction(decimal fraction) => fraction is >= 0 and <= 1
        ? new(fraction)
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A share lies between 0 and 1.");

    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    public static Share FromPercent(decimal percent) => FromFraction(percent / 100);

    /// <summary>Reads a percentage as people write it: "20 %", "20%", "12.5 percent". The sign is needed. Null for anything else.</summary>
    public static Share? TryParsePercent(string text)
    {
        var words = text.Trim();
        var number = words.EndsWith('%') ? words[..^1] : words.EndsWith("percent", StringComparison.OrdinalIgnoreCase) ? words[..^7] : "";
        return decimal.TryParse(number.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? FromPercent(percent)
            : null;
    }

    public static bool operator <(Share left, Share right) => left.Fraction < right.Fraction;

    public static bool operator >(Share left, Share right) => left.Fraction > right.Fraction;

    public static bool operator <=(Share left, Share right) => left.Fraction <= right.Fraction;

    public static bool operator >=(Share left, Share right) => left.Fraction >= right.Fraction;

    /// <summary>This share of an amount that is not negative, rounded half up to the cent.</summary>
    public Money Of(Money amount) => Money.FromCents((long)Math.Round(amount.Cents * Fraction, MidpointRounding.AwayFromZero));

    public int CompareTo(Share other) => Fraction.CompareTo(other.Fraction);

    /// <summary>"20 %", "12.5 %".</summary>
    public override string ToString() => (Fraction * 100).ToString("0.####", CultureInfo.InvariantCulture) + " %";
}
