using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.UnitTests.Search;

/// <summary>The training ladder read from the top, with the words of the test vocabulary written out.</summary>
internal static class TrainingOracle
{
    private static readonly string[] IptFamily = ["ipt", "ipt-a", "ipsrt"];

    public static TrainingRung RungOf(ListingFacts facts, DateOnly today)
    {
        var evidence = facts.Training
            .Where(one => IptFamily.Contains(one.Approach))
            .Where(one => one.Awarded is null || one.Awarded <= today)
            .ToList();
        if (evidence.Exists(one => IsCertificate(one) && IsVouchedFor(one) && WithinAYear(one.AsOf, today) && (one.Expires is null || one.Expires >= today)))
        {
            return TrainingRung.Certified;
        }

        if (evidence.Exists(one => IsVouchedFor(one) || one.Source == Source.Registry || WithinAYear(one.AsOf, today)))
        {
            return TrainingRung.Trained;
        }

        var says = facts.Approaches;
        return says.IsKnown && WithinAYear(says.AsOf, today) && says.Value.Intersect(IptFamily).Any()
            ? TrainingRung.SaysSo
            : TrainingRung.Unknown;
    }

    private static bool IsCertificate(TrainingEvidence evidence) => (evidence.Body, evidence.Level) == ("institute", "b");

    private static bool IsVouchedFor(TrainingEvidence evidence) => evidence.Source is Source.CertifyingBody or Source.CheckedByUs;

    private static bool WithinAYear(DateOnly asOf, DateOnly today) => asOf.AddDays(365) >= today;
}
