using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using IptFinder.UnitTests.Licensure;

namespace IptFinder.UnitTests.Search;

/// <summary>Where someone belongs in the order of a search, key after key, smaller first; chance is left out.</summary>
internal sealed class OrderOracle(TherapistQuery query)
{
    private readonly IReadOnlyList<string> _modes = query.Chosen("mode");

    /// <summary>By the keys that the page names for this order, except chance.</summary>
    public IReadOnlyList<double> Keys(SearchHit hit) => [.. Ranking.KeysOf(query.Sort).SkipLast(1).SelectMany(key => Key(key.Name, hit))];

    private double[] Key(string name, SearchHit hit) => name switch
    {
        "Says they offer IPT" => [Tier(hit.Therapist)],
        "License" => [License(hit)],
        "Training" => [(double)TrainingOracle.RungOf(hit.Therapist.Facts, Days.Today)],
        "New clients" => NewClients(hit.Therapist.Facts),
        "Distance or fee" => [_modes is ["telehealth"] ? For45Minutes(hit.Therapist.Facts) : Band(hit.Place.Miles)],
        "Distance" => [hit.Place.Miles ?? double.PositiveInfinity],
        "Fee" => [FactOracle.Fee(hit.Therapist.Facts)?.Cents ?? double.PositiveInfinity],
        "Years in practice" => [StartedIn(hit.Therapist.Facts)],
        _ => throw new InvalidOperationException($"The page names a key that nobody knows: {name}."),
    };

    public static int Compare(IReadOnlyList<double> left, IReadOnlyList<double> right) =>
        left.Zip(right, (one, other) => one.CompareTo(other)).FirstOrDefault(order => order != 0);

    /// <summary>Says they offer IPT, then others by consent, then those the registry names.</summary>
    private static double Tier(Therapist person)
    {
        var said = person.Facts.Approaches;
        var saysIpt = FactOracle.Fresh(said, 365)
            ? said.Value.Any(code => code is "ipt" or "ipt-a" or "ipsrt")
            : TrainingOracle.RungOf(person.Facts, Days.Today) != Domain.Training.TrainingRung.Unknown;
        return saysIpt ? 0 : person.Listing == ListingKind.Consent ? 1 : 2;
    }

    /// <summary>A license before a compact before nothing known, in the state where the session would be.</summary>
    private double License(SearchHit hit)
    {
        var wholeState = query.Near is PointPlace ? null : query.Near?.State ?? query.State;
        var onSite = _modes is ["telehealth"] ? null : wholeState ?? (query.Near is null ? null : hit.Place.Location?.State);
        var online = _modes is ["in-person"] ? null : query.State ?? query.Near?.State;
        if (onSite is not null && hit.Place.Online != Verdict.Yes)
        {
            online = null;
        }

        var verdicts = new[] { onSite, online }
            .OfType<UsState>()
            .Select(state => PracticeOracle.Judge(hit.Therapist.Licenses, TestVocabulary.Reference.Compacts, state, Days.Today))
            .ToList();
        return verdicts.Count == 0 ? 0 : verdicts.Min() switch
        {
            PracticeVerdict.Yes or PracticeVerdict.ListsLicense => 0,
            PracticeVerdict.MaybeByCompact => 1,
            PracticeVerdict.Unknown => 2,
            PracticeVerdict.No => 3,
        };
    }

    /// <summary>A fresh yes, then the shortest wait in weeks, then not known, then no.</summary>
    private static double[] NewClients(ListingFacts facts) => FactOracle.Accepting(facts) switch
    {
        ("yes", _) => [0, 0],
        ("wait", var days) => [1, Math.Ceiling(days / 7.0)],
        (null, _) => [2, 0],
        _ => [3, 0],
    };

    private static double For45Minutes(ListingFacts facts) =>
        facts.Fees.TryGetValue(VisitKind.About45Minutes, out var fee) && FactOracle.Fresh(fee, 180)
            ? fee.Value.Cents
            : double.PositiveInfinity;

    private static double Band(double? miles) => miles is { } distance ? new[] { 5, 10, 25, 50, 100 }.Count(limit => distance > limit) : 6;

    private static double StartedIn(ListingFacts facts) =>
        FactOracle.Fresh(facts.PractisingSince, 365) ? facts.PractisingSince.Value : double.PositiveInfinity;
}
