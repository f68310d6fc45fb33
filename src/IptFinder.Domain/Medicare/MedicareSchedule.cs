using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Medicare;

/// <summary>
/// What Medicare allows for a visit in an office: Original Medicare, no supplement, a therapist who accepts assignment.
/// </summary>
/// <remarks>
/// Relative values and factors are known for one year; later years have national amounts alone. Their locality amount is the
/// national one x (the known year's locality amount / its national amount), rounded half up to the cent. One published
/// amount of 2026 is at hand to judge this by: code 90837 in Alabama is $161.70. This way gives $160.78, 0.6 % less; the
/// plain amount of 2024 would be $146.45, 9 % less.
/// </remarks>
public sealed class MedicareSchedule
{
    private readonly RelativeValueYear _known;
    private readonly Dictionary<string, Dated<Money>[]> _national;
    private readonly LocalityMap _localities;
    private readonly IReadOnlyDictionary<Profession, Share> _shares;

    /// <param name="known">The year whose amounts can be computed.</param>
    /// <param name="laterNational">National amounts of later years, each with its billing code.</param>
    /// <param name="localities">Which ZIP code lies where.</param>
    /// <param name="shares">What each profession is paid of the full amount.</param>
    public MedicareSchedule(
        RelativeValueYear known,
        IEnumerable<KeyValuePair<string, Dated<Money>>> laterNational,
        LocalityMap localities,
        IReadOnlyDictionary<Profession, Share> shares)
    {
        (_known, _localities, _shares) = (known, localities, shares);
        _national = laterNational
            .Concat(known.Values.Keys.Select(code => KeyValuePair.Create(code, known.National(code))))
            .GroupBy(amount => amount.Key, amount => amount.Value)
            .ToDictionary(code => code.Key, code => code.OrderBy(amount => amount.From).ToArray());
    }

    /// <summary>Sources in the reference data of all that the amounts are made of; the national amounts' come first.</summary>
    public required IReadOnlyList<string> SourceIds { get; init; }

    /// <summary>What a profession is paid of the full amount; null when no rule is known to us.</summary>
    public Share? ShareOf(Profession profession) => _shares.TryGetValue(profession, out var share) ? share : null;

    /// <summary>
    /// The amount on a day, from the latest figures that had begun by then, else from the earliest. Null when Medicare's amount
    /// for the code is not known. The full amount is rounded to the cent, and then the profession's share of it.
    /// </summary>
    /// <param name="code">Billing code.</param>
    /// <param name="share">The profession's share of the full amount.</param>
    /// <param name="zip">Where the therapist's office is; null gives the national amount.</param>
    /// <param name="day">The day of the visit.</param>
    public MedicareAmount? Amount(string code, Share share, ZipCode? zip, DateOnly day)
    {
        if (!_national.TryGetValue(code, out var years))
        {
            return null;
        }

        var national = Array.FindLast(years, year => year.From <= day) ?? years[0];
        var locality = zip is { } place ? _localities.Find(place) : null;
        var full = locality is null ? national.Value : InLocality(code, national.Value, locality);
        return new MedicareAmount(
            share.Of(full),
            national,
            locality,
            IsForThatDay: national.From <= day && !(national.To < day),
            IsScaled: locality is not null && national.From != _known.ConversionFactor.From);
    }

    // In the known year itself this is the locality's computed amount, to the cent.
    private Money InLocality(string code, Money national, Locality locality)
    {
        decimal here = _known.Amount(code, locality.Factors).Cents;
        decimal everywhere = _known.National(code).Value.Cents;
        return Money.FromCents((long)Math.Round(national.Cents * here / everywhere, MidpointRounding.AwayFromZero));
    }
}
