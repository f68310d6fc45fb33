using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Tests.Shared;

/// <summary>Parts of a directory, each plain and in order until the test says otherwise.</summary>
internal static class A
{
    /// <summary>Someone listed by consent of whom only a name and a profession are known.</summary>
    public static TherapistBuilder Therapist(int id = 1) => new(id);

    /// <summary>A fact the therapist stated some days before <see cref="Days.Today"/>.</summary>
    public static Sourced<T> Said<T>(T value, int daysAgo = 1)
        where T : notnull => new(value, Source.Therapist, Days.Ago(daysAgo));

    public static Sourced<IReadOnlyList<T>> SaidList<T>(params T[] values) => new(values, Source.Therapist, Days.Ago(1));

    /// <summary>A license the registry lists.</summary>
    public static License License(UsState state, Profession kind = Profession.Psychologist, string number = "1234") =>
        new(state, number, kind, LicenseStatus.NotStated, null, Source.Registry, Days.Ago(10));

    /// <summary>A license found in good standing at the state board.</summary>
    public static License CheckedLicense(UsState state, Profession kind = Profession.Psychologist) =>
        License(state, kind) with { Status = LicenseStatus.Active, Source = Source.CheckedByUs, Expires = Days.In(200) };

    /// <summary>A place the registry names, which counts as a place to meet.</summary>
    public static PracticeLocation Location(UsState state, GeoPoint point) => new()
    {
        Town = "Anytown",
        State = state,
        Zip = ZipCode.TryParse("06510")!.Value,
        Point = point,
        IsApproximate = false,
        InPerson = new(true, Source.Registry, Days.Ago(10)),
    };

    /// <summary>A certificate in date that the certifying body confirms.</summary>
    public static TrainingEvidence Certificate(string approach = "ipt") => new(
        approach, "institute", "b", null, Days.Ago(700), Days.In(400), null, Source.CertifyingBody, Days.Ago(30), "public register");
}
