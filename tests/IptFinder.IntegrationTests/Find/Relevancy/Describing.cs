using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>Words to describe someone with, in the codes of the real lists. What has no age was said yesterday.</summary>
internal static class Describing
{
    /// <summary>A psychologist listed by consent; their number is given when all are there.</summary>
    public static TherapistBuilder Someone(string first, string last) => A.Therapist().Named(first, last);

    public static TherapistBuilder As(this TherapistBuilder person, Profession profession) =>
        person.With(one => one with { Profession = A.Said(profession) });

    public static TherapistBuilder Is(this TherapistBuilder person, Gender gender) => person.With(one => one with { Gender = A.Said(gender) });

    /// <summary>A license the registry lists, of their profession.</summary>
    public static TherapistBuilder LicenseOf(this TherapistBuilder person, UsState state) =>
        person.Licensed(A.License(state, person.Build().Profession.Value));

    /// <summary>A place to meet in the middle of a ZIP code, and a license of its state.</summary>
    public static TherapistBuilder In(this TherapistBuilder person, string zip) => person.At(zip).LicenseOf(Area(zip).State);

    /// <summary>A place to meet in the middle of a ZIP code, or so many miles north of it.</summary>
    public static TherapistBuilder At(this TherapistBuilder person, string zip, double milesNorth = 0)
    {
        var area = Area(zip);
        return person.At(A.Location(area.State, Towns.NorthOf(area.Center, milesNorth)) with { Town = area.Town ?? "", Zip = area.Zip });
    }

    public static TherapistBuilder StepFree(this TherapistBuilder person, bool yes = true) => person.With(one => one with
    {
        Locations = [.. one.Locations.Select(location => location with { StepFree = A.Said(yes) })],
    });

    /// <summary>A certificate in date that the certifying body confirms.</summary>
    public static TherapistBuilder Certified(this TherapistBuilder person) => person.Trained(Certificate);

    /// <summary>A certificate that ran out: still training.</summary>
    public static TherapistBuilder OnceCertified(this TherapistBuilder person) => person.Trained(Certificate with { Expires = Days.Ago(20) });

    /// <summary>A course we have seen the proof of.</summary>
    public static TherapistBuilder Learned(this TherapistBuilder person, string approach = "ipt") =>
        person.Trained(new TrainingEvidence(
            approach, "ipt-institute", null, "Course", Days.Ago(900), null, null, Source.CheckedByUs, Days.Ago(100), "certificate seen"));

    public static TherapistBuilder Offers(this TherapistBuilder person, params string[] approaches) =>
        person.Says(facts => facts with { Approaches = A.SaidList(approaches) });

    public static TherapistBuilder HelpsWith(this TherapistBuilder person, params string[] conditions) =>
        person.Says(facts => facts with { Conditions = A.SaidList(conditions) });

    public static TherapistBuilder WorksOn(this TherapistBuilder person, params string[] areas) =>
        person.Says(facts => facts with { ProblemAreas = A.SaidList(areas) });

    public static TherapistBuilder Sees(this TherapistBuilder person, params AgeGroup[] ages) =>
        person.Says(facts => facts with { Ages = A.SaidList(ages) });

    public static TherapistBuilder Meets(this TherapistBuilder person, params SessionFormat[] formats) =>
        person.Says(facts => facts with { Formats = A.SaidList(formats) });

    public static TherapistBuilder Free(this TherapistBuilder person, params SessionTime[] times) =>
        person.Says(facts => facts with { Times = A.SaidList(times) });

    public static TherapistBuilder Speaks(this TherapistBuilder person, params string[] languages) =>
        person.Says(facts => facts with { Languages = A.SaidList(languages) });

    public static TherapistBuilder Knows(this TherapistBuilder person, params string[] communities) =>
        person.Says(facts => facts with { Communities = A.SaidList(communities) });

    public static TherapistBuilder Since(this TherapistBuilder person, int year) =>
        person.Says(facts => facts with { PractisingSince = A.Said(year) });

    public static TherapistBuilder Slides(this TherapistBuilder person, int? floor) =>
        person.Says(facts => facts with
        {
            SlidingScale = A.Said(new SlidingScale(true, floor is { } dollars ? Money.FromDollars(dollars) : null, null, null)),
        });

    public static TherapistBuilder FirstTalkFree(this TherapistBuilder person) =>
        person.Says(facts => facts with { FreeConsultation = A.Said(true) });

    public static TherapistBuilder TakesNoInsurance(this TherapistBuilder person) =>
        person.Says(facts => facts with { TakesInsurance = A.Said(false) });

    public static TherapistBuilder OnlineOnlyIn(this TherapistBuilder person, params UsState[] states) =>
        person.Says(facts => facts with { OnlineStates = A.SaidList(states) });

    public static TherapistBuilder HasRoom(this TherapistBuilder person, int daysAgo = 1) =>
        person.Says(facts => facts with { Accepting = A.Said<AcceptingStatus>(new AcceptingStatus.Yes(), daysAgo) });

    public static TherapistBuilder HasNoRoom(this TherapistBuilder person) => person.TakesNewClients(new AcceptingStatus.No());

    public static TherapistBuilder HasAWait(this TherapistBuilder person, int weeks) =>
        person.TakesNewClients(new AcceptingStatus.WaitWeeks(weeks));

    private static TrainingEvidence Certificate { get; } = A.Certificate() with { Body = "ipt-institute" };

    private static ZipArea Area(string zip) => TestReference.Data.Gazetteer.Area(ZipCode.TryParse(zip)!.Value)!;
}
