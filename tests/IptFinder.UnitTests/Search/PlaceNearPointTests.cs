using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;
using static IptFinder.Domain.Search.SearchFilters;
using static IptFinder.UnitTests.Search.Finding;

namespace IptFinder.UnitTests.Search;

/// <summary>A ZIP code or a town as the place.</summary>
public class PlaceNearPointTests
{
    private static readonly TherapistQuery NoMode = Near(Towns.NearNewHaven);
    private static readonly TherapistQuery OnSite = Near(Towns.NearNewHaven, InPerson);
    private static readonly TherapistQuery Online = Near(Towns.NearNewHaven, Telehealth);
    private static readonly TherapistQuery Both = Near(Towns.NearNewHaven, Telehealth, InPerson);

    [Fact]
    public void A_location_within_the_radius_is_in_person_and_needs_no_license()
    {
        var person = A.Therapist().At(UsState.CT, Towns.NewHaven);

        Assert.True(NoMode.Finds(person));
        Assert.True(OnSite.Finds(person));
        Assert.True(Both.Finds(person));
        Assert.False(Online.Finds(person));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(366)]
    public void A_location_not_known_to_be_for_visits_is_no_answer_to_in_person(int? saidDaysAgo)
    {
        var said = saidDaysAgo is { } days ? A.Said(true, days) : Sourced<bool>.Unknown;
        var person = A.Therapist().At(A.Location(UsState.CT, Towns.NewHaven) with { InPerson = said });

        Assert.True(NoMode.Finds(person));
        Assert.False(OnSite.Finds(person));
        Assert.True((OnSite with { IncludeUnknown = true }).Finds(person));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(25)]
    [InlineData(50)]
    [InlineData(100)]
    public void The_radius_holds_its_own_edge(int radius)
    {
        var query = NoMode with { RadiusMiles = radius };

        Assert.True(query.Finds(A.Therapist().At(UsState.CT, Towns.NorthOf(Towns.NewHaven, radius - 1e-6))));
        Assert.False(query.Finds(A.Therapist().At(UsState.CT, Towns.NorthOf(Towns.NewHaven, radius + 1e-6))));
    }

    [Fact]
    public void The_radius_is_25_miles_unless_said_otherwise()
    {
        Assert.False(NoMode.Finds(A.Therapist().At(UsState.CT, Towns.Hartford)));
        Assert.True((NoMode with { RadiusMiles = 50 }).Finds(A.Therapist().At(UsState.CT, Towns.Hartford)));
    }

    [Fact]
    public void The_distance_is_to_the_nearest_place_to_meet()
    {
        var person = A.Therapist()
            .At(UsState.CT, Towns.NorthOf(Towns.NewHaven, 20))
            .At(UsState.CT, Towns.NorthOf(Towns.NewHaven, 7))
            .At(A.Location(UsState.CT, Towns.NewHaven) with { InPerson = A.Said(false) });

        Assert.Equal(7, OnSite.Hit(person).Place.Miles!.Value, 1e-6);
    }

    [Fact]
    public void A_location_known_not_to_be_met_at_is_no_place_to_go()
    {
        var person = A.Therapist().At(A.Location(UsState.CT, Towns.NewHaven) with { InPerson = A.Said(false) });

        Assert.False(OnSite.Finds(person));
        Assert.False(NoMode.Finds(person));
    }

    [Theory]
    [InlineData(UsState.CT)] // Lists a license there.
    [InlineData(UsState.RI)] // Perhaps by compact.
    public void Someone_who_says_they_work_online_and_may_see_a_client_there_is_found(UsState home)
    {
        var person = A.Therapist().LicensedIn(home).WorksOnline();

        Assert.True(NoMode.Finds(person));
        Assert.True(Online.Finds(person));
        Assert.True(Both.Finds(person));
        Assert.False(OnSite.Finds(person));
        Assert.Null(Online.Hit(person).Place.Miles);
    }

    [Fact]
    public void Working_online_without_a_way_to_see_the_client_is_not_enough()
    {
        Assert.False(Online.Finds(A.Therapist().WorksOnline()));
        Assert.False(Online.Finds(A.Therapist().WorksOnline().LicensedIn(UsState.MA)));
        Assert.False(Online.Finds(A.Therapist().WorksOnline().Licensed(A.License(UsState.CT) with { Status = LicenseStatus.Refused })));
    }

    [Fact]
    public void A_license_alone_does_not_say_that_they_work_online()
    {
        var person = A.Therapist().LicensedIn(UsState.CT);

        Assert.False(NoMode.Finds(person));
        Assert.False(Online.Finds(person));
        Assert.Equal(1, Online.Among(person).Unknown[Mode]);
        Assert.True((Online with { IncludeUnknown = true }).Finds(person));
        Assert.False((NoMode with { IncludeUnknown = true }).Finds(person));
    }

    [Fact]
    public void Working_online_was_said_within_a_year()
    {
        var person = A.Therapist().LicensedIn(UsState.CT);

        Assert.True(Online.Finds(person.Says(facts => facts with { Online = A.Said(true, 365) })));
        Assert.False(Online.Finds(person.Says(facts => facts with { Online = A.Said(true, 366) })));
        Assert.Equal(1, Online.Among(person).Unknown[Mode]);
    }

    [Fact]
    public void States_served_online_say_that_they_work_online_and_where()
    {
        var person = A.Therapist().LicensedIn(UsState.CT, UsState.MA).Says(facts => facts with { OnlineStates = A.SaidList(UsState.CT) });

        Assert.True(Online.Finds(person));
        Assert.False(Online.ClientIn(UsState.MA).Finds(person));
        Assert.Equal(0, Online.ClientIn(UsState.MA).Among(person).Unknown[Mode]);
        Assert.False(Online.Finds(person.WorksOnline(false)));
    }

    [Fact]
    public void The_clients_state_is_where_they_will_be_online()
    {
        var person = A.Therapist().LicensedIn(UsState.MA).WorksOnline();

        Assert.False(Online.Finds(person));
        Assert.True(Online.ClientIn(UsState.MA).Finds(person));
        Assert.True(NoMode.ClientIn(UsState.MA).Finds(person));
    }

    [Fact]
    public void The_clients_state_never_removes_an_in_person_match()
    {
        var person = A.Therapist().At(UsState.CT, Towns.NewHaven);

        Assert.All(Enum.GetValues<UsState>(), state => Assert.True(NoMode.ClientIn(state).Finds(person)));
        Assert.All(Enum.GetValues<UsState>(), state => Assert.True(OnSite.ClientIn(state).Finds(person)));
    }

    [Fact]
    public void May_they_see_the_client_is_asked_where_the_session_would_be()
    {
        var person = A.Therapist().At(UsState.RI, Towns.NewHaven).Licensed(A.CheckedLicense(UsState.RI)).WorksOnline();

        Assert.Equal(PracticeVerdict.Yes, OnSite.Hit(person).Place.Practice?.Verdict);
        Assert.Equal(PracticeVerdict.MaybeByCompact, Online.Hit(person).Place.Practice?.Verdict);
        Assert.Equal(PracticeVerdict.Yes, NoMode.Hit(person).Place.Practice?.Verdict);
    }

    [Fact]
    public void May_they_see_the_client_is_asked_of_those_let_in_without_saying_if_they_work_online() => Assert.Equal(
        PracticeVerdict.MaybeByCompact,
        (Online with { IncludeUnknown = true }).Hit(A.Therapist().LicensedIn(UsState.RI)).Place.Practice?.Verdict);
}
