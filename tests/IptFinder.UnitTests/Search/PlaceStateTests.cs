using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;
using static IptFinder.Domain.Search.SearchFilters;
using static IptFinder.UnitTests.Search.Finding;

namespace IptFinder.UnitTests.Search;

/// <summary>A whole state as the place, a state without a place, and no place at all.</summary>
public class PlaceStateTests
{
    private static readonly TherapistQuery NoMode = Near(Towns.AllOf(UsState.CT));
    private static readonly TherapistQuery OnSite = Near(Towns.AllOf(UsState.CT), InPerson);
    private static readonly TherapistQuery Online = Near(Towns.AllOf(UsState.CT), Telehealth);

    [Fact]
    public void A_listed_license_is_enough_without_a_mode()
    {
        var hit = NoMode.Hit(A.Therapist().LicensedIn(UsState.CT).At(UsState.RI, Towns.Providence));

        Assert.Equal(PracticeVerdict.ListsLicense, hit.Place.Practice?.Verdict);
        Assert.Equal(Verdict.Unknown, hit.Place.Online);
        Assert.Equal(Verdict.No, hit.Place.InPerson);
    }

    [Fact]
    public void A_compact_is_enough_without_a_mode() => Assert.Equal(
        PracticeVerdict.MaybeByCompact, NoMode.Hit(A.Therapist().LicensedIn(UsState.RI)).Place.Practice?.Verdict);

    [Fact]
    public void Someone_with_several_licenses_is_found_in_each_of_their_states()
    {
        var person = A.Therapist().FromRegistry()
            .Licensed([.. new[] { UsState.CT, UsState.MA, UsState.NJ, UsState.PA, UsState.RI }.Select(state => A.License(state, Profession.Psychiatrist))]);

        Assert.True(Near(Towns.AllOf(UsState.PA)).Finds(person));
        Assert.False(Near(Towns.AllOf(UsState.NY)).Finds(person));
    }

    [Fact]
    public void Without_a_license_there_a_location_alone_is_in_person_only()
    {
        var person = A.Therapist().At(UsState.CT, Towns.NewHaven);

        Assert.False(NoMode.Finds(person));
        Assert.True(OnSite.Finds(person));
        Assert.Null(OnSite.Hit(person).Place.Miles);
        Assert.False(Near(Towns.AllOf(UsState.RI), InPerson).Finds(person));
    }

    [Fact]
    public void Someone_refused_there_is_not_found_without_a_mode() => Assert.False(
        NoMode.Finds(A.Therapist().Licensed(A.License(UsState.CT) with { Status = LicenseStatus.Refused }).WorksOnline()));

    [Fact]
    public void Telehealth_is_for_those_who_say_they_work_online_and_may_see_a_client_there()
    {
        Assert.True(Online.Finds(A.Therapist().LicensedIn(UsState.CT).WorksOnline()));
        Assert.True(Online.Finds(A.Therapist().LicensedIn(UsState.RI).WorksOnline()));
        Assert.False(Online.Finds(A.Therapist().LicensedIn(UsState.CT)));
        Assert.False(Online.Finds(A.Therapist().LicensedIn(UsState.CT).WorksOnline(false)));
        Assert.False(Online.Finds(A.Therapist().LicensedIn(UsState.MA).WorksOnline()));
    }

    [Fact]
    public void A_registry_location_counts_as_in_person() =>
        Assert.True(OnSite.Finds(A.Therapist().FromRegistry().At(UsState.CT, Towns.NewHaven)));

    [Fact]
    public void A_state_without_a_place_is_the_place()
    {
        var query = Near(null).ClientIn(UsState.CT);

        Assert.True(query.Finds(A.Therapist().LicensedIn(UsState.CT)));
        Assert.False(query.Finds(A.Therapist().LicensedIn(UsState.MA).WorksOnline()));
        Assert.True(query.With(Mode, InPerson).Finds(A.Therapist().At(UsState.CT, Towns.NewHaven)));
        Assert.False(query.With(Mode, InPerson).Finds(A.Therapist().At(UsState.RI, Towns.Providence)));
    }

    [Fact]
    public void Another_state_for_the_client_is_where_they_may_be_seen_online()
    {
        var person = A.Therapist().LicensedIn(UsState.MA).WorksOnline();

        Assert.True(Online.ClientIn(UsState.MA).Finds(person));
        Assert.True(NoMode.ClientIn(UsState.MA).Finds(person));
        Assert.Equal(PracticeVerdict.ListsLicense, Online.ClientIn(UsState.MA).Hit(person).Place.Practice?.Verdict);
    }

    [Fact]
    public void Without_any_place_everyone_is_found_and_a_mode_still_means_what_it_says()
    {
        var online = A.Therapist().WorksOnline();
        var office = A.Therapist().At(UsState.AK, Towns.NewHaven);

        Assert.True(Near(null).Finds(A.Therapist()));
        Assert.Null(Near(null).Hit(A.Therapist()).Place.Practice);
        Assert.True(Near(null, Telehealth).Finds(online));
        Assert.False(Near(null, InPerson).Finds(online));
        Assert.True(Near(null, InPerson).Finds(office));
        Assert.False(Near(null, Telehealth).Finds(office));
        Assert.True(Near(null, Telehealth).Finds(A.Therapist().Says(facts => facts with { OnlineStates = A.SaidList(UsState.CT) })));
        Assert.False(Near(null, Telehealth).Finds(A.Therapist().Says(facts => facts with { OnlineStates = A.SaidList<UsState>() })));
    }
}
