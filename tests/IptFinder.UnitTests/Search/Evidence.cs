using CsCheck;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

/// <summary>Random evidence of training, around the days on which something changes.</summary>
internal static class Evidence
{
    public static Gen<TrainingEvidence> One { get; } =
        from approach in Gen.OneOf("ipt", "ipt-a", "ipsrt", "dit")
        from level in Gen.OneOf("a", "b", "b", "d", null)
        from body in Gen.Frequency((5, "institute"), (1, "another"))
        from awarded in Gen.OneOf<DateOnly?>(null, Days.Ago(900), Days.Today, Days.In(1))
        from expires in Gen.OneOf<DateOnly?>(null, Days.Ago(1), Days.Today, Days.In(300))
        from source in Gen.OneOf(Source.Therapist, Source.CertifyingBody, Source.CheckedByUs)
        from age in Gen.OneOf(0, 365, 366)
        select new TrainingEvidence(approach, body, level, null, awarded, expires, null, source, Days.Ago(age), null);
}
