using System.Globalization;

namespace IptFinder.Domain.Amounts;

/// <summary>An amount of US dollars in whole cents. Sums overflow loudly.</summary>
public readonly record struct Money : IComparable<Money>
{
    private Money(long cents) => Cents = cents;

    public static Money Zero => default;

    public long Cents { get; }

    public static Money FromCents(long cents) => new(cents);

    public static Money FromDollars(long dollars) => new(dollars * 100);

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
}
