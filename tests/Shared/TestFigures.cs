using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Medicare;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Sources;

namespace IptFinder.Tests.Shared;

/// <summary>Figures made up for tests of rules: round, and the same on every day. What the real ones say is tested elsewhere.</summary>
internal static class TestFigures
{
    /// <summary>One code, "90834", at $100 everywhere; psychologists are paid all of it.</summary>
    public static MedicareSchedule Medicare { get; } = new(
        new RelativeValueYear(
            new Dated<decimal>(100, new DateOnly(2024, 1, 1), null),
            new Dictionary<string, RelativeValues> { ["90834"] = new(0.5m, 0.3m, 0.2m) }),
        [],
        new LocalityMap(
            new Gazetteer([], new Dictionary<UsState, string>(), new Dictionary<string, string>()),
            new Dictionary<UsState, Locality>(),
            new Dictionary<ZipCode, Locality>()),
        new Dictionary<Profession, Share> { [Profession.Psychologist] = Share.All })
    {
        SourceIds = ["test"],
    };

    public static CostFigures Costs { get; } = new()
    {
        MedicareDeductible = Always(Money.FromDollars(300)),
        MedicareCoinsurance = Always(Share.FromPercent(20)),
        OutOfPocketLimit = Always(Money.FromDollars(10_000)),
        GoodFaithEstimate = new GoodFaithEstimateRule
        {
            ShortNotice = Always(3),
            ShortNoticeWithin = Always(1),
            LongNotice = Always(10),
            LongNoticeWithin = Always(3),
            RequestWithin = Always(3),
            DisputeFromOver = Always(Money.FromDollars(400)),
            DisputeWithin = Always(120),
            DisputeFee = Always(Money.FromDollars(25)),
            HelpLine = new SourcedNote("555-0100", ["test"]),
        },
        MedicaidCopays = new SourcedNote("Small or none.", ["test"]),
    };

    private static PublishedFigure<T> Always<T>(T value) => new(DatedSeries<T>.Always(value), ["test"]);
}
