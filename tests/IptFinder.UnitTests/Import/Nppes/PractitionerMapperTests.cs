using System.Text;
using CsCheck;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using Builder = IptFinder.Tests.Shared.RegistryFileBuilder;

namespace IptFinder.UnitTests.Import.Nppes;

public class PractitionerMapperTests
{
    private static readonly string HeadingText = new Builder().ToString().TrimEnd('\n');
    private static readonly HeadingLine Headings = HeadingLine.Read(Encoding.UTF8.GetBytes(HeadingText));

    [Fact]
    public void Map_Psychologist_IsKeptTidy()
    {
        var therapist = Kept(("Provider Middle Name", "Q"), ("Provider Name Suffix Text", "JR."));

        Assert.Equal(("Example", "Q", "Jr.", "PhD"), (therapist.LastName, therapist.MiddleName, therapist.NameSuffix, therapist.Credentials));
        Assert.Equal((Profession.Psychologist, Gender.Woman, "2035550142"), (therapist.Profession, therapist.Gender, therapist.Telephone));
        var location = Assert.Single(therapist.Locations);
        Assert.Equal(("New Haven", UsState.CT, "06510", false), (location.Town, location.State, location.Zip, location.IsApproximate));
        var license = Assert.Single(therapist.Licenses);
        Assert.Equal((UsState.CT, "PSY2", Profession.Psychologist), (license.State, license.Number, license.Kind));
    }

    [Theory]
    [InlineData("103TA0400X", Profession.Psychologist)]
    [InlineData("104100000X", Profession.ClinicalSocialWorker)]
    [InlineData("1041S0200X", Profession.ClinicalSocialWorker)]
    [InlineData("101YP2500X", Profession.Counselor)]
    [InlineData("106H00000X", Profession.MarriageFamilyTherapist)]
    [InlineData("2084P0805X", Profession.Psychiatrist)]
    [InlineData("363LP0808X", Profession.PsychiatricNurse)]
    [InlineData("364SP0809X", Profession.PsychiatricNurse)]
    [InlineData("102L00000X", Profession.Psychoanalyst)]
    public void Map_TaxonomyOfTheDirectory_GivesTheProfession(string code, Profession expected) =>
        Assert.Equal(expected, Kept((Builder.Taxonomy, code)).Profession);

    [Theory]
    [InlineData("207Q00000X")] // Family medicine.
    [InlineData("2084N0400X")] // Neurology.
    [InlineData("101YX")]
    [InlineData("103tc0700x")]
    [InlineData("")]
    public void Map_AnyOtherTaxonomy_IsSkipped(string code) => Assert.Equal(Reasons.NotTherapist, Skipped((Builder.Taxonomy, code)));

    [Fact]
    public void Map_OursInTheLastSlotOnly_IsKept() => Assert.Equal(
        Profession.Counselor,
        Kept((Builder.Taxonomy, "207Q00000X"), ("Healthcare Provider Taxonomy Code_15", "101YM0800X")).Profession);

    [Theory]
    [InlineData("Y", Profession.Counselor)]
    [InlineData("N", Profession.Psychologist)]
    [InlineData("X", Profession.Psychologist)]
    [InlineData("", Profession.Psychologist)]
    public void Map_SeveralProfessions_ThePrimaryWinsElseTheFirst(string secondSwitch, Profession expected) =>
        Assert.Equal(expected, Kept(
            ("Healthcare Provider Primary Taxonomy Switch_1", ""),
            ("Healthcare Provider Taxonomy Code_2", "101YM0800X"),
            ("Healthcare Provider Primary Taxonomy Switch_2", secondSwitch)).Profession);

    [Fact]
    public void Map_PrimaryIsNotOurs_TheFirstOfOursCounts() => Assert.Equal(
        Profession.MarriageFamilyTherapist,
        Kept((Builder.Taxonomy, "207Q00000X"), ("Healthcare Provider Taxonomy Code_2", "106H00000X")).Profession);

    [Fact]
    public void Map_SameTaxonomyOncePerState_GivesALicenseForEach()
    {
        var licenses = Kept(
        [
            .. Slot(2, "103TC0700X", "MA77", "MA"), // Another state.
            .. Slot(3, "103TA0400X", "PSY2", "CT"), // The first one again.
            .. Slot(4, "103TC0700X", "PSY 9", "ct"), // Another number, small letters.
            .. Slot(5, "207Q00000X", "MD1", "RI"), // Not a profession of ours.
            .. Slot(6, "103TC0700X", "", "NY"),
            .. Slot(7, "103TC0700X", "PENDING", "NY"),
            .. Slot(8, "103TC0700X", "55", "ZZ"),
            .. Slot(9, "1041C0700X", "SW5", "VT"),
        ]).Licenses;

        Assert.Equal(
            ["CT PSY 9 Psychologist", "CT PSY2 Psychologist", "MA MA77 Psychologist", "VT SW5 ClinicalSocialWorker"],
            licenses.Select(license => $"{license.State} {license.Number} {license.Kind}"));
    }

    [Theory]
    [InlineData("06/10/2026", "", true)]
    [InlineData("06/10/2026", "06/09/2026", true)]
    [InlineData("06/10/2026", "06/10/2026", false)]
    [InlineData("06/10/2026", "07/01/2026", false)]
    [InlineData("", "", false)]
    public void Map_DeactivationDate_CountsUnlessReactivatedSince(string deactivated, string reactivated, bool isGone) =>
        Assert.Equal(isGone, Map((Builder.Deactivated, deactivated), (Builder.Reactivated, reactivated)) is RowOutcome.Skipped);

    [Fact]
    public void Map_BlankRow_IsDeactivated() =>
        Assert.Equal(Reasons.Deactivated, Assert.IsType<RowOutcome.Skipped>(MapRow(new Builder().Blank(1, ""))).Reason);

    [Fact]
    public void Map_Organization_IsSkipped() => Assert.Equal(Reasons.Organization, Skipped(("Entity Type Code", "2")));

    [Theory]
    [InlineData("Entity Type Code", "", Reasons.NoEntityType)]
    [InlineData("Entity Type Code", "3", Reasons.NoEntityType)]
    [InlineData(Builder.LastName, "", Reasons.NoName)]
    [InlineData(Builder.LastName, "=========", Reasons.NoName)]
    public void Map_RowThatNamesNobody_IsRejected(string heading, string value, string reason) =>
        Assert.Equal(reason, Assert.IsType<RowOutcome.Rejected>(Map((heading, value))).Reason);

    [Theory]
    [InlineData("US", "CT", "065101234", true)]
    [InlineData("", "CT", "06510", true)]
    [InlineData("UM", "CT", "06510", true)]
    [InlineData("PR", "PR", "00901", true)]
    [InlineData("US", "CT", "", false)]
    [InlineData("US", "AE", "09012", false)] // The military post.
    [InlineData("DE", "DE", "10115", false)] // Germany, not Delaware.
    [InlineData("DE", "Rheinland-Pfalz", "55116", false)]
    public void Map_AddressAbroad_KeepsThePersonWithALicenseHereWithoutALocation(string country, string state, string zip, bool isHere) =>
        Assert.Equal(isHere ? 1 : 0, Kept((Builder.Country, country), (Builder.State, state), (Builder.Zip, zip)).Locations.Count);

    [Fact]
    public void Map_AddressAbroadAndNoLicenseHere_IsSkipped() => Assert.Equal(
        Reasons.NoUsPractice,
        Skipped((Builder.Country, "KH"), (Builder.State, "Siem Reap"), (Builder.Zip, "171202"), ("Provider License Number_1", "")));

    [Theory]
    [InlineData("M", Gender.Man)]
    [InlineData("X", Gender.Nonbinary)]
    [InlineData("", null)]
    [InlineData("U", null)]
    public void Map_Sex_IsReadOrUnknown(string text, Gender? expected) => Assert.Equal(expected, Kept(("Provider Sex Code", text)).Gender);

    [Fact]
    public void Map_Masks_AreUnknown()
    {
        var therapist = Kept(
            ("Provider Middle Name", "<UNAVAIL>"), ("Provider Credential Text", "========="),
            ("Provider Business Practice Location Address Telephone Number", "=========="));

        Assert.Equal(("", "", null), (therapist.MiddleName, therapist.Credentials, therapist.Telephone));
    }

    [Fact]
    public void Map_SameContent_HasTheSameHash() => Assert.Equal(Kept().RegistryHash, Kept().RegistryHash);

    [Fact]
    public void Map_OtherContent_HasAnotherHash()
    {
        var hashes = new[]
        {
            Kept(), Kept((Builder.LastName, "OTHER")), Kept((Builder.Zip, "06511")), Kept(("Provider License Number_1", "PSY3")),
            Kept(("Provider Sex Code", "M")), Kept([.. Slot(2, "103TC0700X", "MA77", "MA")]),
        }.Select(therapist => therapist.RegistryHash).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void Map_AnyTextInAnyColumn_NeverThrows()
    {
        var value = Gen.OneOf(Gen.Char["aZ9,.' \u00e9\t"].Array[0, 10].Select(letters => new string(letters)), Gen.OneOf("Y", "1", "2", "CT", "103TC0700X"));
        Gen.Dictionary(Gen.OneOf([.. Builder.PractitionerHeadings.Skip(1)]), value)[0, 20].Sample(values =>
            Assert.NotNull(Map([.. values.Select(pair => (pair.Key, pair.Value))])));
    }

    [Fact]
    public void NewestDate_IsTheNewestNotAfterToday()
    {
        var row = Row(new Builder().Person(1, ("Provider Enumeration Date", "01/02/2007"), ("Last Update Date", "12/31/2202"), (Builder.Reactivated, "03/04/2026")));

        Assert.Equal(new DateOnly(2026, 3, 4), Mapper().NewestDate(row, new DateOnly(2026, 11, 23)));
    }

    private static (string, string)[] Slot(int slot, string code, string number, string state) =>
    [
        ($"Healthcare Provider Taxonomy Code_{slot}", code), ($"Provider License Number_{slot}", number),
        ($"Provider License Number State Code_{slot}", state),
    ];

    private static TherapistRecord Kept(params (string, string)[] values) => Assert.IsType<RowOutcome.Kept>(Map(values)).Therapist;

    private static string Skipped(params (string, string)[] values) => Assert.IsType<RowOutcome.Skipped>(Map(values)).Reason;

    private static RowOutcome Map(params (string, string)[] values) => MapRow(new Builder().Person(1, values));

    private static RowOutcome MapRow(Builder file) => Mapper().Map(Row(file), Npi.TryParse(Builder.NpiOf(1))!.Value);

    private static PractitionerMapper Mapper() => new(new PractitionerColumns(Headings), TestReference.Data);

    private static CsvRow Row(Builder file)
    {
        var row = new CsvRow(Headings.Count);
        Assert.Null(row.Split(Encoding.UTF8.GetBytes(file.ToString().Split('\n')[1])));
        return row;
    }
}
