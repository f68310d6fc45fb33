using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Therapists;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Therapists;

/// <summary>What a profile says of each fact, fresh or old, on 12 Oct 2026.</summary>
public sealed class ProfileTests
{
    private const string SaidLongAgo = "Said by the therapist. Too long ago to rely on: ask.";

    private static readonly TherapyGroup Group = new(
        "ipt-group", Days.In(20), DayOfWeek.Tuesday, 16, 90, 8, 2, true, false, Source.Therapist, Days.Ago(10));

    private static readonly PracticeLocation Office = A.Location(UsState.CT, Towns.NewHaven) with { InPerson = A.Said(true, 10) };

    [Fact]
    public void A_group_to_come_tells_its_start_and_its_free_seats()
    {
        var row = OnlyGroup(Group);

        Assert.Equal(
            "Starts 1 Nov 2026, on Tuesdays, 16 sessions, 90 minutes each, 2 of 8 seats free, a talk alone comes first, no referral needed", row.Text);
        Assert.Equal(("Says the therapist, 2 Oct 2026", FactTone.Plain), (row.Provenance, row.Tone));
    }

    [Fact]
    public void A_group_that_has_started_asks_for_the_next_and_counts_no_seats_free()
    {
        var row = OnlyGroup(Group with { Starts = Days.Ago(1) });

        Assert.Equal(
            "Started on 11 Oct 2026: ask when the next one starts. On Tuesdays, 16 sessions, 90 minutes each, 8 seats, a talk alone comes first, no referral needed",
            row.Text);
    }

    [Fact]
    public void A_group_that_starts_today_has_not_started() =>
        Assert.StartsWith("Starts 12 Oct 2026, ", OnlyGroup(Group with { Starts = Days.Today }).Text, StringComparison.Ordinal);

    [Fact]
    public void A_group_told_of_too_long_ago_is_history()
    {
        var fresh = OnlyGroup(Group with { Starts = null, AsOf = Days.Ago(365) });
        var stale = OnlyGroup(Group with { Starts = null, AsOf = Days.Ago(366) });

        Assert.Contains("2 of 8 seats free", fresh.Text, StringComparison.Ordinal);
        Assert.StartsWith("Last said on 11 Oct 2025: on Tuesdays, 16 sessions, 90 minutes each, 8 seats, ", stale.Text, StringComparison.Ordinal);
        Assert.Equal((SaidLongAgo, FactTone.Stale), (stale.Provenance, stale.Tone));
    }

    [Fact]
    public void A_group_of_which_only_the_kind_is_known_says_so() => Assert.Equal(
        "No more is known. Ask.", OnlyGroup(new TherapyGroup("ipt-group", null, null, null, null, null, null, null, null, Source.Therapist, Days.Ago(1))).Text);

    [Fact]
    public void Only_a_license_checked_of_late_and_in_date_is_good()
    {
        var good = A.CheckedLicense(UsState.CT) with { AsOf = Days.Ago(365) };

        Assert.Equal(FactTone.Good, License(good).Tone);
        Assert.Equal("Psychologist, number 1234, in good standing, until 30 Apr 2027", License(good).Text);
        Assert.Equal("Checked by us, 12 Oct 2025", License(good).Provenance);
        Assert.Equal(FactTone.Stale, License(good with { AsOf = Days.Ago(366) }).Tone);
        Assert.Equal(FactTone.Plain, License(good with { Expires = Days.Ago(1) }).Tone);
        Assert.Equal(FactTone.Plain, License(good with { Status = LicenseStatus.NotStated }).Tone);
        Assert.Equal(FactTone.Plain, License(good with { Source = Source.Therapist }).Tone);
    }

    [Fact]
    public void A_license_that_ran_out_is_not_in_good_standing() => Assert.Equal(
        "Psychologist, number 1234, ran out on 11 Oct 2026", License(A.CheckedLicense(UsState.CT) with { Expires = Days.Ago(1) }).Text);

    [Fact]
    public void A_license_checked_too_long_ago_names_the_day_and_sends_to_the_board()
    {
        var row = License(A.CheckedLicense(UsState.CT) with { AsOf = Days.Ago(366) });

        Assert.Equal("Last checked on 11 Oct 2025: psychologist, number 1234, in good standing, until 30 Apr 2027", row.Text);
        Assert.Equal("Checked by us. Too long ago to rely on: check with the state board.", row.Provenance);
    }

    [Fact]
    public void An_office_and_its_steps_each_have_their_own_source_and_date()
    {
        var rows = Section(A.Therapist().At(Office with { StepFree = new(true, Source.CheckedByUs, Days.Ago(40)) }), "meeting");

        Assert.Equal(
            ("Anytown, CT 06510: in person", "Says the therapist, 2 Oct 2026"), TextAndSource(rows.Single(row => row.Label == "Office")));
        Assert.Equal(("Yes", "Checked by us, 2 Sep 2026"), TextAndSource(rows.Single(row => row.Label == "Step-free access")));
    }

    [Fact]
    public void An_office_last_said_to_be_met_at_long_ago_is_history()
    {
        var rows = Section(A.Therapist().At(Office with { InPerson = A.Said(true, 366), StepFree = A.Said(false, 366) }), "meeting");

        var office = rows.Single(row => row.Label == "Office");
        Assert.Equal(("Anytown, CT 06510: last said in person on 11 Oct 2025", SaidLongAgo), TextAndSource(office));
        Assert.Equal(FactTone.Stale, office.Tone);
        Assert.Equal(("Last said on 11 Oct 2025: No, it has steps", SaidLongAgo), TextAndSource(rows.Single(row => row.Label == "Step-free access")));
    }

    [Fact]
    public void An_office_of_which_nothing_more_is_said_has_the_day_of_consent()
    {
        var person = A.Therapist().At(Office with { InPerson = Sourced<bool>.Unknown }).With(one => one with { ConsentOn = Days.Ago(90) });

        Assert.Equal(
            ("Anytown, CT 06510: in person not known", "Says the therapist, 14 Jul 2026"),
            TextAndSource(Section(person, "meeting").Single(row => row.Label == "Office")));
    }

    [Fact]
    public void Two_offices_say_which_one_has_steps() => Assert.Equal(
        ["Step-free access, Anytown, CT", "Step-free access, Milford, CT"],
        Section(A.Therapist().At(Office).At(Office with { Town = "Milford" }), "meeting")
            .Select(row => row.Label).Where(label => label.StartsWith("Step-free", StringComparison.Ordinal)));

    [Fact]
    public void A_place_that_is_only_roughly_known_says_so()
    {
        const string Rough = "We could not place this ZIP code exactly: distances are rough.";

        var office = Section(A.Therapist().At(Office with { IsApproximate = true }), "meeting").Single(row => row.Label == "Office");
        var town = Section(A.Therapist().FromRegistry().At(A.Location(UsState.CT, Towns.NewHaven) with { IsApproximate = true }), "person")
            .Single(row => row.Label == "Town");

        Assert.EndsWith(Rough, office.Provenance, StringComparison.Ordinal);
        Assert.EndsWith(Rough, town.Provenance, StringComparison.Ordinal);
    }

    [Fact]
    public void Training_says_what_was_checked_by_whom_and_when()
    {
        var certificate = Evidence(Source.CheckedByUs, 30, "Certificate seen");

        Assert.Equal("Awarded 2024. We checked it on 12 Sep 2026: certificate seen.", Training(certificate).Provenance);
        Assert.Equal("Awarded 2024. We checked it on 12 Sep 2026.", Training(certificate with { Method = null }).Provenance);
        Assert.Equal(
            "Awarded 2024. IPT Institute listed it on 12 Sep 2026: public register.",
            Training(Evidence(Source.CertifyingBody, 30, "public register")).Provenance);
        Assert.Equal("Awarded 2024. Says the therapist, 12 Sep 2026; nobody checked it.", Training(Evidence(Source.Therapist, 30, null)).Provenance);
    }

    [Fact]
    public void Training_checked_too_long_ago_is_history()
    {
        var row = Training(Evidence(Source.CheckedByUs, 366, "Certificate seen"));

        Assert.StartsWith("Last checked on 11 Oct 2025: ", row.Text, StringComparison.Ordinal);
        Assert.Equal("Awarded 2024. We checked it on 11 Oct 2025: certificate seen. Too long ago to rely on: ask.", row.Provenance);
        Assert.Equal(FactTone.Stale, row.Tone);
    }

    [Theory]
    [InlineData("https://example.org/register", "https://example.org/register")]
    [InlineData("http://example.org/register", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(null, null)]
    public void Only_a_safe_address_of_evidence_becomes_a_link(string? address, string? link) =>
        Assert.Equal(link, Training(Evidence(Source.CheckedByUs, 30, null) with { EvidenceLink = address }).EvidenceLink);

    [Fact]
    public void New_clients_names_who_said_so_and_when()
    {
        var yes = A.Therapist().Says(facts => facts with { Accepting = A.Said<AcceptingStatus>(new AcceptingStatus.Yes(), 23) });
        var old = A.Therapist().Says(facts => facts with { Accepting = A.Said<AcceptingStatus>(new AcceptingStatus.Yes(), 31) });

        Assert.Equal(("Yes", "Says the therapist, 19 Sep 2026"), TextAndSource(Section(yes, "meeting")[0]));
        Assert.Equal(("Last said yes on 11 Sep 2026", SaidLongAgo), TextAndSource(Section(old, "meeting")[0]));
    }

    private static TrainingEvidence Evidence(Source source, int daysAgo, string? method) =>
        A.Certificate() with { Body = "ipt-institute", Source = source, AsOf = Days.Ago(daysAgo), Method = method };

    private static FactRow OnlyGroup(TherapyGroup group) =>
        Assert.Single(Section(A.Therapist().Says(facts => facts with { Groups = [group] }), "groups"));

    private static FactRow License(License license) => Assert.Single(Section(A.Therapist().Licensed(license), "licenses"));

    private static FactRow Training(TrainingEvidence evidence) => Assert.Single(Section(A.Therapist().Trained(evidence), "training"));

    private static (string Text, string Source) TextAndSource(FactRow row) => (row.Text, row.Provenance);

    private static IReadOnlyList<FactRow> Section(TherapistBuilder person, string id)
    {
        var reference = TestReference.Data;
        var clock = new FakeTimeProvider(new DateTimeOffset(Days.Today, new TimeOnly(12, 0), TimeSpan.Zero));
        var words = new TherapistWords(reference, new TrainingLadder(reference), clock);
        return new Profile(person.Build(), reference, words).Sections().Single(section => section.Id == id).Rows;
    }
}
