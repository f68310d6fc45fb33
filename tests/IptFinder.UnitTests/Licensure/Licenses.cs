using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Licensure;

/// <summary>Random licenses, in few states and around the days on which something changes.</summary>
internal static class Licenses
{
    public static Gen<UsState> State { get; } = Gen.OneOf(UsState.CT, UsState.RI, UsState.MA, UsState.PA, UsState.VT);

    public static Gen<License> One { get; } =
        from state in State
        from kind in Gen.OneOf(Profession.Psychologist, Profession.Counselor, Profession.ClinicalSocialWorker, Profession.Psychiatrist)
        from status in Gen.Frequency((5, LicenseStatus.NotStated), (3, LicenseStatus.Active), (1, LicenseStatus.Expired), (1, LicenseStatus.Refused))
        from expires in Gen.Frequency<DateOnly?>((4, null), (1, Days.Ago(1)), (1, Days.Today), (2, Days.In(300)))
        from source in Gen.OneOf(Source.Registry, Source.Therapist, Source.CheckedByUs, Source.CheckedByUs)
        from age in Gen.OneOf(0, 30, 365, 366, 900)
        select new License(state, $"{state}-{age}", kind, status, expires, source, Days.Ago(age));

    public static Gen<IReadOnlyList<License>> Some { get; } = One.Array[0, 4].Select(IReadOnlyList<License> (licenses) => licenses);
}
