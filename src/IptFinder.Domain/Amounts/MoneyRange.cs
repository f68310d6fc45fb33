namespace IptFinder.Domain.Amounts;

/// <summary>From one amount to another, both included; a single price has both the same.</summary>
public readonly record struct MoneyRange
{
    /// <exception cref="ArgumentException">The low end is above the high end.</exception>
    public MoneyRange(Money low, Money high)
    {
        if (low > high)
        {
            throw new ArgumentException($"{low} is more than {high}.", nameof(low));
        }

        (Low, High) = (low, high);
    }

    public Money Low { get; }

    public Money High { get; }

    /// <summary>Half way, rounded half up to the cent.</summary>
    public Money Middle => Low + Share.FromFraction(0.5m).Of(High - Low);

    public static MoneyRange Exactly(Money price) => new(price, price);

    /// <summary>The range between two amounts, whichever is larger.</summary>
    public static MoneyRange Between(Money one, Money other) => one <= other ? new(one, other) : new(other, one);

    /// <summary>Reads one price or a range: "140", "$120 to $150", "120-150". Null for anything else, a range upside down included.</summary>
    public static MoneyRange? TryParse(string text)
    {
        var ends = text.Replace(" to ", "-", StringComparison.OrdinalIgnoreCase).Split('-', '\u2013', '\u2014');
        return ends.Select(Money.TryParse).ToList() switch
        {
            [{ } price] => Exactly(price),
            [{ } low, { } high] when low <= high => new MoneyRange(low, high),
            _ => null,
        };
    }

    /// <summary>The same change to both ends. It must not turn them around.</summary>
    public MoneyRange Each(Func<Money, Money> change) => new(change(Low), change(High));

    /// <summary>"$120 to $150"; one amount when both are the same.</summary>
    public override string ToString() => Low == High ? Low.ToString() : $"{Low} to {High}";
}
