using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using static IptFinder.Domain.Therapists.AgeGroup;
using static IptFinder.Domain.Therapists.SessionFormat;
using static IptFinder.Domain.Therapists.SessionTime;
using static IptFinder.IntegrationTests.Find.Relevancy.Describing;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>
/// A city with much to choose from. In miles from ZIP 60614: 60657 1, 60622 2, 60647 3, 60640 4, 60625 4, 60202 8, 60201 9, 60540 28.
/// </summary>
internal static class ChicagoPeople
{
    public static IReadOnlyList<TherapistBuilder> All { get; } =
    [
        // Blue Cross, evenings, Spanish: one fact different from one to the next.
        Someone("Isabel", "Ortega").In("60657").Certified().Offers("ipt").HasRoom().Takes("bcbs-illinois", "medicare")
            .Free(Evening).Speaks("english", "spanish").Charges(160).Is(Gender.Woman).HelpsWith("depression", "anxiety"),
        Someone("Marco", "Díaz").In("60614").Offers("ipt").HasRoom().Takes("bcbs-illinois").Free(Evening).Speaks("english", "spanish")
            .Charges(120),
        Someone("Lucía", "Núñez").In("60625").Learned().Offers("ipt").HasRoom().Takes("blue-cross-blue-shield").Free(Evening)
            .Speaks("english", "spanish").Charges(140).Knows("latino", "immigrants"),
        Someone("Nina", "Park").In("60614").Certified().Offers("ipt").HasRoom().Takes("bcbs-illinois").Free(Day, Evening)
            .Speaks("english", "korean").Charges(150),
        Someone("Owen", "Briggs").In("60640").Certified().Offers("ipt").HasRoom().Free(Evening).Speaks("english", "spanish").Charges(170)
            .Says(facts => facts with { Insurance = [new("bcbs-illinois", [], A.Said(true, 100))] }),

        // Who does not offer IPT, or has never said a word.
        Someone("Dana", "Whitfield").In("60614").Offers("dit").HasRoom().Takes("aetna").Charges(70).Since(1980),
        Someone("Greta", "Holm").FromRegistry().In("60614"),
        Someone("Ted", "Kowalski").FromRegistry().In("60657"),

        // Prices.
        Someone("Walter", "Quinn").In("60622").Offers("ipt").HasNoRoom().TakesNoInsurance().Charges(90).Is(Gender.Man).Since(1985),
        Someone("Caleb", "Frost").In("60622").Learned().Offers("ipt").HasRoom()
            .Charges(A.Said(Money.FromDollars(80), 200), VisitKind.About45Minutes),
        Someone("June", "Abbott").In("60625").Offers("ipt").HasRoom().Charges(110, VisitKind.About60Minutes).Since(2015),
        Someone("Ivy", "Sinclair").In("60647").Learned().Offers("ipt").HasRoom().Slides(60).FirstTalkFree(),
        Someone("Priya", "Raman").In("60201").StepFree().Certified().Offers("ipt").HasAWait(4).Takes("aetna")
            .Speaks("english", "hindi", "tamil")
            .Charges(200).Slides(100).Since(1998),

        // New clients: said lately, said long ago, a short and a long wait.
        Someone("Sam", "Okafor").In("60647").Learned().Offers("ipt").HasRoom(daysAgo: 40).Charges(130).Knows("black", "men").Is(Gender.Man),
        Someone("Lars", "Jensen").In("60640").Learned().Offers("ipt").HasAWait(10).Charges(145),
        Someone("Helen", "O'Hanlon").In("60202").StepFree().Learned().Offers("ipt", "ipt-maintenance").HasAWait(2)
            .Takes("medicare", "humana")
            .Sees(Adults, OlderAdults).HelpsWith("depression", "relapse-prevention").WorksOn("grief", "transition").Charges(125)
                .Since(1990),

        // Teens, families, births.
        Someone("Zoë", "Müller").In("60640").As(Profession.ClinicalSocialWorker).LicenseOf(UsState.IL).Learned("ipt-a").Offers("ipt-a")
            .HasRoom().Takes("medicaid")
            .Sees(Teens).Meets(Individual, Family).HelpsWith("teen-depression").Free(Weekend).Speaks("english", "german").Charges(115),
        Someone("Petra", "Novak").In("60614").Certified().Offers("ipt").HasRoom().Sees(Adults).Meets(Individual).HelpsWith("depression")
            .Free(Day).Charges(155).Takes("cigna"),
        Someone("Tara", "Lindqvist").In("60657").StepFree(false).Learned("ipt-perinatal").Offers("ipt-perinatal", "ipt").HasRoom()
            .WorksOnline()
            .OnlineOnlyIn(UsState.IL).HelpsWith("perinatal-depression", "depression").WorksOn("transition").Knows("new-parents", "women")
            .Is(Gender.Woman).Charges(150).FirstTalkFree().Takes("unitedhealthcare"),

        // Where they are: two places, and a mile too far.
        Someone("Amir", "Haddad").In("60540").At("60614").Learned().Offers("ipt").HasRoom().Speaks("english", "arabic")
            .Knows("immigrants", "middle-eastern").Charges(135),
        Someone("Rosa", "Delgado").At("60614", milesNorth: 26).LicenseOf(UsState.IL).Certified().Offers("ipt").HasRoom()
            .Speaks("english", "spanish").Charges(100),

        // Licenses that no longer count.
        Someone("Bruce", "Tilden").At("60614").Licensed(A.License(UsState.IL) with { Expires = Days.Ago(60) }).Certified().Offers("ipt")
            .HasRoom().Charges(75),
        Someone("Vera", "Stone").At("60657").Licensed(A.CheckedLicense(UsState.IL) with { Status = LicenseStatus.Refused })
            .OnceCertified().Offers("ipt")
            .HasRoom().WorksOnline().Charges(75),
    ];
}
