using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using static IptFinder.Domain.Therapists.AgeGroup;
using static IptFinder.Domain.Therapists.SessionFormat;
using static IptFinder.Domain.Therapists.SessionTime;
using static IptFinder.IntegrationTests.Find.Relevancy.Describing;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>People of towns and states where there are few.</summary>
internal static class PeopleElsewhere
{
    /// <summary>In miles from ZIP 74103: 74104 2, 74063 8, 74012 13, 74074 60.</summary>
    public static IReadOnlyList<TherapistBuilder> OfTulsa { get; } =
    [
        Someone("Mary Beth", "Tallchief").In("74012").StepFree().Certified().Offers("ipt", "ipt-group").HasRoom().Meets(Individual, Group)
            .WorksOn("grief", "transition").HelpsWith("depression", "prolonged-grief").Knows("native").Charges(110),
        Someone("Joe", "Hatcher").In("74104").Offers("ipt", "ipt-group").HasRoom().Meets(Group).WorksOn("grief").HelpsWith("depression")
            .Charges(60),
        Someone("Ann", "Rivers").In("74103").Certified().Offers("ipt").HasRoom().Meets(Individual).WorksOn("grief")
            .HelpsWith("depression").Charges(120),
        Someone("Pat", "Lowell").In("74063").Learned().Offers("ipt", "ipt-group").HasRoom().Meets(Group).WorksOn("transition")
            .Charges(45, VisitKind.Group),
        Someone("Ruth", "Cole").In("74104").Learned().Offers("ipt", "ipt-group").HasRoom().Meets(Individual, Group)
            .HelpsWith("prolonged-grief"),
        Someone("Dora", "Vance").In("74074").Certified().Offers("ipt", "ipt-group").HasRoom().Meets(Group).WorksOn("grief").Knows("rural"),
        Someone("Gil", "Moss").FromRegistry().In("74103"),
    ];

    /// <summary>Online, for a client in Vermont: by a license there, by a compact, or not at all.</summary>
    public static IReadOnlyList<TherapistBuilder> OfVermont { get; } =
    [
        Online("Noah", "Fletcher").In("05301").Learned("ipsrt").Offers("ipt", "ipsrt").HasRoom().HelpsWith("bipolar", "depression")
            .Charges(115),
        Online("Hugh", "Marsh").In("05401").Certified().Offers("ipt").HasRoom().HelpsWith("depression", "anxiety").Charges(80),
        Online("Esther", "Vale").In("05401").Learned("ipsrt").Offers("ipsrt").HasRoom().HelpsWith("bipolar").Charges(130),
        Online("Lena", "Frye").In("05602").Learned("ipsrt").Offers("ipsrt").HasRoom().HelpsWith("bipolar"),
        Online("Milo", "Hart").In("05602").Learned("ipsrt").Offers("ipsrt").HasRoom().HelpsWith("bipolar").Slides(70),
        Online("Silas", "Wren").In("05401").WorksOnline(false).Learned("ipsrt").Offers("ipsrt").HasRoom().HelpsWith("bipolar").Charges(90),
        Online("Olive", "Tanner").LicenseOf(UsState.MA).Certified().Offers("ipt", "ipsrt").HasRoom().HelpsWith("bipolar").Charges(85),
        Someone("Clara", "Benoît").In("06510").WorksOnline().Certified().Offers("ipt", "ipsrt").HasRoom().HelpsWith("bipolar").Charges(95)
            .Speaks("english", "french"),
        Someone("Rhea", "Stamm").LicenseOf(UsState.PA).OnlineOnlyIn(UsState.PA).Certified().Offers("ipt", "ipsrt").HasRoom()
            .HelpsWith("bipolar").Charges(60),
        Someone("Martin", "Kerr").LicenseOf(UsState.NY).WorksOnline().Certified().Offers("ipsrt").HasRoom().HelpsWith("bipolar")
            .Charges(70),
        Someone("Kit", "Barlow").FromRegistry().In("05401"),
    ];

    /// <summary>The rest of the country.</summary>
    public static IReadOnlyList<TherapistBuilder> OfOtherStates { get; } =
    [
        Someone("Beatrice", "St. Clair").In("63108").Certified().Offers("ipt", "ipt-ptsd").HasRoom().Takes("tricare")
            .HelpsWith("ptsd", "depression").Knows("veterans").Charges(140),
        Someone("Andre", "Whitlock").As(Profession.Counselor).In("62025").Learned().Offers("ipt").HasRoom().WorksOnline()
            .HelpsWith("panic").Charges(95),
        Online("Sol", "Mendes").LicenseOf(UsState.MO).Learned().Offers("ipt").HasRoom().Takes("anthem").Charges(100),

        Someone("Carmen", "Ríos").In("76102").Learned("ipt-a").Offers("ipt-a", "fb-ipt").HasRoom().Takes("medicaid", "bcbs-texas")
            .Sees(Children, Teens).Meets(Family)
            .HelpsWith("teen-depression").Free(Evening).Speaks("english", "spanish").Charges(90),
        Someone("Wade", "Turner").In("75201").Certified().Offers("ipt").HasRoom().Takes("bcbs-texas").Sees(Adults)
            .Knows("men", "first-responders").Charges(130)
            .Says(facts => facts with { Insurance = [.. facts.Insurance, new("cigna", [], new(true, Source.Insurer, Days.Ago(30)))] }),

        Someone("Mai", "Vang").In("55104").Learned("ipt-ed").Offers("ipt", "ipt-ed").HasRoom().HelpsWith("bulimia-binge-eating")
            .Speaks("english", "hmong").Takes("medica").Charges(120),
        Someone("Ingrid", "Solberg").In("55101").Certified().Offers("ipt").HasRoom().Meets(Individual, Couple).WorksOn("dispute")
            .Free(Weekend).Takes("medica").Charges(150),
        Someone("Mette", "Jansen").In("55104").Learned().Offers("ipt").HasRoom().WorksOn("transition").Charges(135),
        Someone("Fay", "Duncan").As(Profession.Counselor).In("55104").Learned().Offers("ipt").HasNoRoom().WorksOnline().Charges(105),

        Someone("Rachel", "Stern").In("11201").Certified().Offers("ipt").HasRoom().WorksOn("dispute")
            .Speaks("english", "hebrew", "yiddish").Takes("emblemhealth").Knows("faith").Charges(180),
        Someone("Jamal", "Pierce").In("10025").Offers("ipt").HasRoom().HelpsWith("social-anxiety").WorksOn("sensitivities")
            .Is(Gender.Nonbinary)
            .Knows("lgbtq", "transgender").Charges(165),
        Someone("Yuki", "Tanaka").In("10001").Learned("ipc").Offers("ipc").TakesNewClients(new AcceptingStatus.From(Days.In(10)))
            .HelpsWith("mild-depression")
            .Speaks("english", "japanese").Knows("college-students").Charges(130),
        Someone("Oscar", "Feld").As(Profession.Psychiatrist).In("10025").Learned().Offers("ipt").HasRoom()
            .HelpsWith("persistent-depression").Takes("aetna").Charges(250).Since(1979),

        Someone("Grace", "Holloway").In("01103").Learned().Offers("ipt").HasRoom().WorksOn("transition")
            .Takes("bcbs-massachusetts", "tufts").Charges(120),
        Someone("Deb", "Sutter").In("62701").Learned().Offers("ipt").HasRoom().WorksOn("transition").Charges(100),
        Someone("Tom", "Ahearn").In("98101").Certified().Offers("ipt", "ipt-maintenance").HasRoom()
            .HelpsWith("persistent-depression", "relapse-prevention").Takes("premera").Charges(175),
        Someone("Alma", "Reyes").In("20001").Learned().Offers("ipt").HasRoom().HelpsWith("substance-use")
            .Speaks("english", "american-sign-language").Knows("deaf").Charges(140),
        Someone("Luis", "Rivera").In("00926").Learned().Offers("ipt").HasRoom().Speaks("spanish").Charges(80),
    ];

    /// <summary>A social worker: no compact carries their license as yet.</summary>
    private static TherapistBuilder Online(string first, string last) => Someone(first, last).As(Profession.ClinicalSocialWorker)
        .WorksOnline();
}
