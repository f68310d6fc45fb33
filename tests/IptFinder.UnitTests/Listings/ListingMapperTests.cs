using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Listings;

public class ListingMapperTests
{
    private static readonly string LongWords = $"\"{new string('a', 601)}\"";

    [Fact]
    public void The_example_is_read_whole()
    {
        var listing = ListingExample.Listing(ListingExample.Listing());

        Assert.Equal("Elena M. Merriweather III", listing.Name.ToString());
        Assert.True(listing.IsFictional);
        Assert.Equal(new DateOnly(2026, 10, 1), listing.ConsentOn);
        Assert.Equal(new Sourced<Profession>(Profession.Psychologist, Source.Therapist, new(2026, 10, 12)), listing.Profession);
        Assert.Equal(
            new License(
                UsState.CT, "EXAMPLE-1", Profession.Psychologist, LicenseStatus.Active, new(2027, 9, 30), Source.CheckedByUs, new(2026, 10, 14)),
            Assert.Single(listing.Licenses));
        Assert.Equal("1 Example Street", Assert.Single(listing.Locations).PublicStreet);
        Assert.Equal(41.3, listing.Locations[0].Point.Latitude, 0.1);
        Assert.Equal(Money.FromDollars(165), listing.Facts.Fees[VisitKind.About45Minutes].Value);
        Assert.Equal(new AcceptingStatus.WaitWeeks(3), listing.Facts.Accepting.Value);
        Assert.Equal(
            new SlidingScale(true, Money.FromDollars(80), "For people without insurance, by income.", 2), listing.Facts.SlidingScale.Value);
        Assert.Equal(["PPO plans"], listing.Facts.Insurance[0].Plans);
        Assert.Equal(new(true, Source.Insurer, new(2026, 11, 2)), listing.Facts.Insurance[0].Accepted);
        Assert.Equal("Looked up in the body's register", listing.Facts.Training[0].Method);
        Assert.Equal("Two-day workshop in IPT for teens", listing.Facts.Training[1].Course);
        Assert.Equal(DayOfWeek.Wednesday, Assert.Single(listing.Facts.Groups).Weekday);
    }

    [Theory]
    [InlineData(typeof(ConsentListing))]
    [InlineData(typeof(ListingFacts))]
    public void The_example_says_everything_a_listing_can_say(Type type)
    {
        var listing = ListingExample.Listing(ListingExample.Listing().With("fictional", null).With("npi", $"\"{ListingExample.Npi(1)}\""));
        var fictional = ListingExample.Listing(ListingExample.Listing());
        object full = type == typeof(ConsentListing) ? listing with { IsFictional = fictional.IsFictional } : listing.Facts;
        var empty = type == typeof(ConsentListing) ? null : new ListingFacts();

        Assert.All(
            type.GetProperties().Where(property => property.GetMethod is { IsStatic: false }),
            property => Assert.False(
                IsUnset(property.GetValue(full), empty is null ? null : property.GetValue(empty)), $"{property.Name} is not in the example"));
    }

    [Theory]
    [InlineData("id", "\"New Haven\"", "id: write an id of lower case letters, digits and hyphens, like new-haven-0042.")]
    [InlineData("consentDate", "\"2026-11-21\"", "consentDate: 2026-11-21 is in the future. Check the date.")]
    [InlineData("consentDate", "\"12 Oct 2026\"", "consentDate: write a date as year-month-day, like 2026-10-12.")]
    [InlineData("consentDate", "\"2026-02-30\"", "consentDate: write a date as year-month-day, like 2026-10-12.")]
    [InlineData("npi", "\"12345\"", "npi: write the ten digits of an NPI.")]
    [InlineData("name.last", "\"  \"", "name.last: this is empty. Leave it out when it is not known.")]
    [InlineData("name.last", "\"---\"", "name.last: write a name with letters.")]
    [InlineData("name.last", "\"\\u200bX\"", "name.last: write plain text without line breaks or control characters.")]
    [InlineData("name.first", "\"A\\u202Eb\"", "name.first: write plain text without line breaks or control characters.")]
    [InlineData("name.first", "\"A\\u0007\"", "name.first: write plain text without line breaks or control characters.")]
    [InlineData("gender", "\"woman\"", "gender: write an object in { }.")]
    [InlineData("gender.value", "\"female\"", "gender: write one of woman, man, nonbinary.")]
    [InlineData("gender.source", "\"me\"", "gender.source: write one of registry, therapist, insurer, certifying-body, checked.")]
    [InlineData("gender.asOf", "\"2027-01-01\"", "gender.asOf: 2027-01-01 is in the future. Check the date.")]
    [InlineData("gender.asOf", null, "gender.asOf: this is needed.")]
    [InlineData("profession", null, "profession: this is needed.")]
    [InlineData("telephone.value", "\"(203) 555-0123\"", "telephone: write the ten digits of a US telephone number, like 2035550123.")]
    [InlineData("telephone.value", "2035550123", "telephone: write text in quotes.")]
    [InlineData("email.value", "\"elena at example.org\"", "email: write an e-mail address, like name@example.org.")]
    [InlineData("email.value", "\"Elena <elena@example.org>\"", "email: write an e-mail address, like name@example.org.")]
    [InlineData("website.value", "\"javascript:alert(1)\"", "website: write a web address that begins with https:// or http://.")]
    [InlineData("website.value", "\"example.org\"", "website: write a web address that begins with https:// or http://.")]
    [InlineData("website.value", "\"https://me:pw@example.org\"", "website: write a web address that begins with https:// or http://.")]
    [InlineData("online.value", "\"yes\"", "online: write true or false, without quotes.")]
    [InlineData("onlineStates.value.1", "\"ny\"", "onlineStates[1]: write a state's two capital letters, like CT.")]
    [InlineData("licenses.0.state", "\"ZZ\"", "licenses[0].state: write a state's two capital letters, like CT.")]
    [InlineData("licenses", "{}", "licenses: write a list in [ ].")]
    [InlineData("locations.0.zip", "\"00000\"", "locations[0].zip: we do not know the ZIP code 00000. Write five digits, like 06510.")]
    [InlineData("locations.0.zip", "\"90001\"", "locations[0].zip: 90001 is in CA, not in CT. Correct the ZIP code or the state.")]
    [InlineData("training.0.body", "\"nobody\"", "training[0].body: \"nobody\" is not in the list of certifying and training bodies.")]
    [InlineData("training.0.level", "\"z\"", "training[0].level: ipt-institute has no level \"z\".")]
    [InlineData("training.0.expires", "\"2024-05-01\"", "training[0].expires: it cannot expire before it was awarded on 2024-05-02.")]
    [InlineData("training.0.awarded", "\"2027-05-02\"", "training[0].awarded: 2027-05-02 is in the future. Check the date.")]
    [InlineData("training.0.method", null, "training[0].method: say how it was checked, like \"certificate seen\".")]
    [InlineData("training.0.approach", "\"dit\"", "training[0].level: level \"b\" of ipt-institute is given in ipt, not in dit.")]
    [InlineData("training.1.course", null, "training[1]: say the level or the course.")]
    [InlineData("approaches.value.0", "\"cbt\"", "approaches[0]: \"cbt\" is not in the list of approaches.")]
    [InlineData("conditions.value.1", "\"flu\"", "conditions[1]: \"flu\" is not in the list of conditions.")]
    [InlineData("problemAreas.value.0", "7", "problemAreas[0]: write text in quotes.")]
    [InlineData("languages.value.0", "\"klingon\"", "languages[0]: \"klingon\" is not in the list of languages.")]
    [InlineData("communities.value.0", "\"x\"", "communities[0]: \"x\" is not in the list of communities.")]
    [InlineData("practisingSince.value", "2027", "practisingSince: write the year they began to practice, like 2009.")]
    [InlineData("fees.first.value", "\"165\"", "fees.first: write whole cents, like 16500.")]
    [InlineData("fees.first.value", "165.5", "fees.first: write whole cents, like 16500.")]
    [InlineData("fees.first.value", "165", "fees.first: $1.65 is too low. Write whole cents, like 16500 for $165.")]
    [InlineData("slidingScale.value.offered", "false", "slidingScale.floor: there is no lowest fee without a sliding scale. Leave it out, or say it is offered.")]
    [InlineData("prepaidDiscount.value.percent", "0", "prepaidDiscount.percent: write a whole number from 1 to 100.")]
    [InlineData("insurance.0.insurer", "\"nobody\"", "insurance[0].insurer: \"nobody\" is not in the list of insurers.")]
    [InlineData("insurance.1.insurer", "\"aetna\"", "insurance: aetna is listed more than once. Keep one.")]
    [InlineData("takesInsurance.value", "false", "takesInsurance: this says no insurance is taken, yet aetna is listed as taken. Correct one of them.")]
    [InlineData("accepting.value.status", "\"maybe\"", "accepting.status: write yes, no, wait (with weeks) or from (with a date).")]
    [InlineData("accepting.value.weeks", null, "accepting.weeks: this is needed.")]
    [InlineData("accepting.value.date", "\"2027-01-01\"", "accepting.date: this goes with the status \"from\" alone. Leave it out.")]
    [InlineData("groups.0.weekday", "\"monday\"", "groups[0].weekday: 2027-01-13 is not a Monday. Correct the day or the date.")]
    [InlineData("groups.0.seatsFree", "9", "groups[0].seatsFree: write a whole number from 0 to 8.")]
    [InlineData("fee", "1", ": \"fee\" is not part of the format. Check the spelling or leave it out.")]
    [InlineData("fees.home", "1", "fees: \"home\" is not part of the format. Check the spelling or leave it out.")]
    public void What_is_wrong_is_said_with_its_place(string place, string? json, string problem)
    {
        var reading = ListingExample.Read(ListingExample.Listing().With(place, json));

        Assert.Equal([problem.StartsWith(':') ? $"listings[3]{problem}" : $"listings[3].{problem}"], reading.Problems);
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var listing = ListingExample.Listing()
            .With("id", null).With("fees.first.value", "true").With("ownWords.value", LongWords).With("locations.0.town", "[]");

        Assert.Equal(
            [
                "listings[3].id: this is needed.",
                "listings[3].locations[0].town: write text in quotes.",
                "listings[3].fees.first: write whole cents, like 16500.",
                "listings[3].ownWords: this has 601 characters. Write at most 600.",
            ],
            ListingExample.Read(listing).Problems);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("null")]
    public void What_is_no_object_is_no_listing(string json)
    {
        var reading = ListingExample.Read(json);

        Assert.Null(reading.Listing);
        Assert.Equal(["listings[3]: write an object in { }."], reading.Problems);
    }

    [Fact]
    public void A_property_written_twice_is_a_problem() =>
        Assert.Contains(
            "listings[3].name: \"last\" is written twice. Keep one.",
            ListingExample.Read("{\"id\":\"a\",\"name\":{\"last\":\"One\",\"last\":\"Two\"}}").Problems);

    [Fact]
    public void Half_a_character_is_no_text()
    {
        Assert.Contains("listings[3].id: write text in quotes.", ListingExample.Read("{\"id\":\"\\uD800\"}").Problems);
        Assert.Contains(
            "listings[3]: \"?\" is not part of the format. Check the spelling or leave it out.",
            ListingExample.Read("{\"\\uD800\":1}").Problems);
    }

    [Fact]
    public void A_fictional_listing_cannot_carry_a_number_that_could_be_someones()
    {
        var valid = ListingExample.Read(ListingExample.Listing().With("npi", $"\"{ListingExample.Npi(7)}\""));
        var invalid = ListingExample.Read(ListingExample.Listing().With("npi", "\"1234567890\""));

        Assert.Equal(["listings[3].npi: a fictional listing cannot have a valid NPI, as it could be a real person's."], valid.Problems);
        Assert.Empty(invalid.Problems);
        Assert.Null(invalid.Listing!.Npi);
    }

    [Fact]
    public void A_real_listing_needs_an_NPI_that_passes_its_check_or_none()
    {
        Assert.Equal(ListingExample.Npi(7), ListingExample.Listing(ListingExample.Real("a", ListingExample.Npi(7))).Npi.ToString());
        Assert.Null(ListingExample.Listing(ListingExample.Real("a")).Npi);
        Assert.Equal(
            ["listings[3].npi: this is not an NPI. Look for a wrong digit: the last one checks the others."],
            ListingExample.Read(ListingExample.Real("a", "1234567890")).Problems);
    }

    [Theory]
    [InlineData("false")]
    [InlineData(null)]
    public void A_street_that_is_not_to_be_shown_is_not_kept(string? showStreet) =>
        Assert.Null(ListingExample.Listing(ListingExample.Listing().With("locations.0.showStreet", showStreet)).Locations[0].PublicStreet);

    [Fact]
    public void Other_names_of_a_code_read_as_the_code_each_once()
    {
        var listing = ListingExample.Listing()
            .With("insurance.0.insurer", "\"UHC\"").With("languages.value", "[\"ASL\", \"spanish\", \"american-sign-language\"]");

        var facts = ListingExample.Listing(listing).Facts;

        Assert.Equal("unitedhealthcare", facts.Insurance[0].Insurer);
        Assert.Equal(["american-sign-language", "spanish"], facts.Languages.Value);
    }

    [Fact]
    public void Left_out_is_unknown_and_an_empty_list_is_none()
    {
        var facts = ListingExample.Listing(ListingExample.Listing().With("languages", null).With("approaches.value", "[]")).Facts;

        Assert.False(facts.Languages.IsKnown);
        Assert.Empty(facts.Approaches.Value);
    }

    [Theory]
    [InlineData("{\"status\":\"yes\"}", typeof(AcceptingStatus.Yes))]
    [InlineData("{\"status\":\"no\"}", typeof(AcceptingStatus.No))]
    [InlineData("{\"status\":\"from\",\"date\":\"2027-03-01\"}", typeof(AcceptingStatus.From))]
    public void New_clients_may_be_taken_in_four_ways(string json, Type status) =>
        Assert.IsType(status, ListingExample.Listing(ListingExample.Listing().With("accepting.value", json)).Facts.Accepting.Value);

    [Fact]
    public void The_same_license_twice_is_a_problem()
    {
        var listing = ListingExample.Listing();
        listing["licenses"]!.AsArray().Add(listing["licenses"]![0]!.DeepClone());
        listing["licenses"]![1]!["asOf"] = "2026-01-01";

        Assert.Equal(["listings[3].licenses: the license CT EXAMPLE-1 is listed more than once. Keep one."], ListingExample.Read(listing).Problems);
    }

    private static bool IsUnset(object? value, object? unset) => value switch
    {
        null or "" or false => true,
        string text => text.Length == 0,
        System.Collections.ICollection { Count: 0 } => true,
        _ when value.GetType().IsGenericType && value.GetType().Name.StartsWith("Sourced", StringComparison.Ordinal) =>
            !(bool)value.GetType().GetProperty("IsKnown")!.GetValue(value)!,
        _ => Equals(value, unset),
    };
}
