using System.Globalization;
using System.Text.RegularExpressions;

namespace IptFinder.Domain.Amounts;

/// <summary>An amount of US dollars in whole cents. Sums overflow loudly.</summary>
public readonly partial record struct Money : IComparable<Money>
{
    private Money(long cents) => Cents = cents;

    public static Money Zero => default;

    public long Cents { get; }

    public static Money FromCents(long cents) => new(cents);

    public static Money FromDollars(long dollars) => new(dollars * 100);

    /// <summary>
    /// Reads what people write: "1140", "$1,140", "89.50", up to 999,999,999 dollars. Null for anything else, a third place
    /// after the point and a minus included.
    /// </summary>
    public static Money? TryParse(string text)
    {
        var match = Written.Match(text.Trim());
        return match.Success
            && decimal.TryParse(match.Groups["dollars"].Value, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var dollars)
            ? FromCents((long)(dollars * 100))
            : null;
    }

    public static Money operator +(Money left, Money right) => new(left.Cents + right.Cents);

    public static Money operator -(Money left, Money right) => new(left.Cents - right.Cents);

    public static bool operator <(Money left, Money right) => left.Cents < right.Cents;

    public static bool operator >(Money left, Money right) => left.Cents > right.Cents;

    public static bool operator <=(Money left, Money right) => left.Cents <= right.Cents;

    public static bool operator >=(Money left, Money right) => left.Cents >= right.Cents;

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>"$1,140", or "$1,140.50" when there are cents.</summary>
    public override string ToString()
    {
        var format = Cents % 100 == 0 ? "#,0" : "#,0.00";
        var amount = (Math.Abs(Cents) / 100m).ToString(format, CultureInfo.InvariantCulture);
        return Cents < 0 ? $"-${amount}" : $"${amount}";
    }

    [GeneratedRegex(@"^\$?\s*(?<dollars>([0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2})(\.[0-9]{1,2})?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written { get; }
}
