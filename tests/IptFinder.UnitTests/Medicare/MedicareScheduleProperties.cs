using System.Numerics;
using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Medicare;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Medicare;

/// <summary>The oracle counts in whole thousandths, hundredths and ten-thousandths, so it never rounds before the end.</summary>
public class MedicareScheduleProperties
{
    private const string Code = "90834";
    private static readonly ZipCode Zip = ZipCode.TryParse("06510")!.Value;
    private static readonly DateOnly Known = new(2024, 7, 1);
    private static readonly DateOnly Later = new(2026, 1, 1);

    private static readonly Gen<Triple> SomeValues =
        Gen.Select(Gen.Int[1, 999], Gen.Int[0, 999], Gen.Int[0, 99], (w, p, m) => new Triple(w, p, m));

    private static readonly Gen<Triple> SomeFactors =
        Gen.Select(Gen.Int[900, 1_500], Gen.Int[800, 1_500], Gen.Int[300, 2_500], (w, p, m) => new Triple(w, p, m));

    [Fact]
    public void The_known_year_is_the_formula_rounded_once() => Gen.Select(SomeValues, SomeFactors, Gen.Int[300_000, 400_000]).Sample(
        (values, factors, conversion) => Schedule(values, factors, conversion, 1).Amount(Code, Share.All, Zip, Known)!.Allowed.Cents
            == FormulaCents(values, factors, conversion),
        iter: 2_000);

    [Fact]
    public void A_later_year_keeps_the_known_years_distance_from_the_nation() =>
        Gen.Select(SomeValues, SomeFactors, Gen.Int[300_000, 400_000], Gen.Long[1, 100_000]).Sample(
            (values, factors, conversion, later) =>
                Schedule(values, factors, conversion, later).Amount(Code, Share.All, Zip, Later)!.Allowed.Cents
                    == HalfUp(later * FormulaCents(values, factors, conversion), FormulaCents(values, Triple.Nation, conversion)),
            iter: 2_000);

    [Fact]
    public void A_larger_share_never_gets_less() => Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Long[1, 100_000]).Sample(
        (one, other, later) =>
        {
            var schedule = Schedule(new Triple(235, 69, 6), new Triple(1_022, 1_091, 1_207), 332_875, later);
            var low = schedule.Amount(Code, Share.FromPercent(Math.Min(one, other)), Zip, Later)!.Allowed;
            var high = schedule.Amount(Code, Share.FromPercent(Math.Max(one, other)), Zip, Later)!.Allowed;
            return low <= high;
        });

    [Fact]
    public void Half_a_cent_is_rounded_up()
    {
        // 0.01 units x $30.50 are 30.5 cents. Later: 3 cents x 45 / 30 are 4.5.
        var computed = Schedule(new Triple(1, 0, 0), Triple.Nation, 305_000, 1).Amount(Code, Share.All, Zip, Known)!;
        var scaled = Schedule(new Triple(1, 0, 0), new Triple(1_500, 1_000, 1_000), 300_000, 3).Amount(Code, Share.All, Zip, Later)!;

        Assert.Equal((31, 5), (computed.Allowed.Cents, scaled.Allowed.Cents));
    }

    private static MedicareSchedule Schedule(Triple values, Triple factors, int conversion, long laterCents) => new(
        new RelativeValueYear(
            new Dated<decimal>(conversion / 10_000m, Known, Known.AddDays(91)),
            new Dictionary<string, RelativeValues>
            {
                [Code] = new(values.Work / 100m, values.Practice / 100m, values.Malpractice / 100m),
            }),
        [KeyValuePair.Create(Code, new Dated<Money>(Money.FromCents(laterCents), Later, null))],
        new LocalityMap(
            TestReference.Data.Gazetteer,
            new Dictionary<UsState, Locality>
            {
                [UsState.CT] = new("ct-00", "Anywhere", new(factors.Work / 1000m, factors.Practice / 1000m, factors.Malpractice / 1000m)),
            },
            new Dictionary<ZipCode, Locality>()),
        new Dictionary<Profession, Share>())
    {
        SourceIds = [],
    };

    // Hundredths x thousandths x ten-thousandths of a dollar: ten million of them are a cent.
    private static BigInteger FormulaCents(Triple values, Triple factors, int conversion)
    {
        var units = (values.Work * factors.Work) + (values.Practice * factors.Practice) + (values.Malpractice * factors.Malpractice);
        return HalfUp((BigInteger)units * conversion, 10_000_000);
    }

    private static BigInteger HalfUp(BigInteger top, BigInteger bottom) => ((2 * top) + bottom) / (2 * bottom);

    private sealed record Triple(int Work, int Practice, int Malpractice)
    {
        public static Triple Nation { get; } = new(1000, 1000, 1000);
    }
}
