using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Medicare;

/// <summary>
/// The figures from which the amounts of every code and place follow, in the part of a year they hold. An amount is
/// [(work x its factor) + (practice x its factor) + (malpractice x its factor)] x conversion factor, rounded half up to the cent.
/// Source: CMS, physician fee schedule.
/// </summary>
/// <param name="ConversionFactor">US dollars for one relative value unit, and the days it holds.</param>
/// <param name="Values">By billing code.</param>
public sealed record RelativeValueYear(Dated<decimal> ConversionFactor, IReadOnlyDictionary<string, RelativeValues> Values)
{
    public Dated<Money> National(string code) =>
        new(Amount(code, GeographicFactors.Nation), ConversionFactor.From, ConversionFactor.To);

    public Money Amount(string code, GeographicFactors place) => Money.FromCents(
        (long)Math.Round(Values[code].In(place) * ConversionFactor.Value * 100, MidpointRounding.AwayFromZero));
}
