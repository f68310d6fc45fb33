using IptFinder.Data.Import;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Find;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Find;

/// <summary>
/// The index answers with numbers, and the people are read afterwards: in between, another process may have taken someone out. Until
/// the site looks again the counts are those of before.
/// </summary>
public sealed class FinderTests
{
    private static readonly TherapistQuery AroundNewHaven = TherapistQuery.Everyone with
    {
        Near = new PointPlace(UsState.CT, "New Haven, CT 06510", "06510", new GeoPoint(41.3087, -72.9271)),
    };

    [Fact]
    public async Task Those_who_are_left_are_shown_when_a_listing_is_gone()
    {
        await using var site = await Site.StartAsync();
        var before = Find(site, AroundNewHaven);
        Assert.Contains(SmallDirectory.Ann, Ids(before));

        await RemoveAsync(site, SmallDirectory.Ann);

        var after = Find(site, AroundNewHaven);
        Assert.Equal(Ids(before).Where(id => id != SmallDirectory.Ann), Ids(after));
        Assert.Equal(before.Total, after.Total);
        Assert.Empty(FindPeople(site, [SmallDirectory.Ann]));
        await site.RefreshAsync();
        Assert.Equal(before.Total - 1, Find(site, AroundNewHaven).Total);
    }

    [Fact]
    public async Task Names_alone_are_those_of_the_people_listed_in_the_order_asked_for()
    {
        await using var site = await Site.StartAsync();
        await RemoveAsync(site, SmallDirectory.Ann);
        await using (var context = site.Folder.Open())
        {
            await context.Therapists.Where(person => person.Id == SmallDirectory.Rita + 1).ExecuteUpdateAsync(change => change.SetProperty(person => person.DelistedOn, Site.Today));
            await context.Therapists.Where(person => person.Id == SmallDirectory.Ben).ExecuteUpdateAsync(change => change.SetProperty(person => person.FirstName, "Benjamin"));
        }

        int[] ids = [SmallDirectory.Rita + 1, SmallDirectory.Eve, SmallDirectory.Ann, SmallDirectory.Rita, 999, SmallDirectory.Ben];
        using var scope = site.Services.CreateScope();
        var names = scope.ServiceProvider.GetRequiredService<Finder>().Names(ids);

        Assert.Equal(["Eve O'Markup <b>", "Rita Registry", "Ben Stale"], names.Select(name => name.ToString()));
        Assert.Equal(FindPeople(site, ids).Select(person => person.Name), names);
    }

    [Fact]
    public async Task Those_who_are_left_are_shown_when_someone_is_suppressed()
    {
        await using var site = await Site.StartAsync();
        _ = site.Client;
        await using var context = site.Folder.Open();
        await Suppressions.AddAsync(context, Npi.TryParse(SmallDirectory.RitasNpi)!.Value, Site.Today, CancellationToken.None);

        var found = Find(site, AroundNewHaven);

        Assert.Equal(found.Total - 1, found.Hits.Count);
        Assert.DoesNotContain(SmallDirectory.Rita, Ids(found));
    }

    [Theory]
    [InlineData("near=06510")]
    [InlineData("near=06510&sort=fee&unknown=include&mode=in-person")]
    [InlineData("near=06510&radius=50&page=2")]
    [InlineData("near=06103&radius=5&mode=in-person&q=Ann")] // The nearest of few results is the one who is gone.
    [InlineData("q=certified")] // Nobody is left.
    [InlineData("q=certifeid")]
    [InlineData("near=06510&insurer=aetna")]
    public async Task Every_answer_goes_on_without_them(string search)
    {
        await using var site = await Site.StartAsync();
        await RemoveAsync(site, SmallDirectory.Ann);

        var page = await site.PageAsync("/find?" + search);
        using var posted = await site.PostFindAsync([.. search.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))]);
        var api = await site.Client.GetStringAsync(new Uri("/api/v1/therapists?" + search, UriKind.Relative));
        var names = await site.Client.GetStringAsync(new Uri("/api/v1/suggest?kind=name&q=certified", UriKind.Relative));

        Assert.Equal(200, (int)posted.StatusCode);
        Assert.DoesNotContain(SmallDirectory.Ann, page.CardIds());
        Assert.DoesNotContain("Ann Certified", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Certified", await posted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Certified", api, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Certified", names, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_which_nobody_is_left_says_so()
    {
        await using var site = await Site.StartAsync();
        await RemoveAsync(site, SmallDirectory.Ann);

        var page = await site.PageAsync("/find?q=certified");

        Assert.Equal("Those found here were just taken off the list", page.Part("past-the-end")!.QuerySelector("h2")!.TextContent);
    }

    [Fact]
    public async Task Someone_who_moved_away_meanwhile_is_shown_where_they_are_now()
    {
        await using var site = await Site.StartAsync();
        _ = site.Client;
        await using (var context = site.Folder.Open())
        {
            await context.Locations.Where(location => location.TherapistId == SmallDirectory.Rita)
                .ExecuteUpdateAsync(change => change.SetProperty(location => location.Latitude, 34.0).SetProperty(location => location.Longitude, -118.2));
        }

        var page = await site.PageAsync("/find?near=06510&mode=in-person");

        Assert.Contains(SmallDirectory.Rita, page.CardIds());
        Assert.Null(Find(site, AroundNewHaven).Hits.Single(hit => hit.Therapist.Id == SmallDirectory.Rita).Place.Miles);
    }

    private static async Task RemoveAsync(Site site, int id)
    {
        _ = site.Client; // Starts it, with everyone.
        await using var context = site.Folder.Open();
        Assert.Equal(1, await context.Therapists.Where(person => person.Id == id).ExecuteDeleteAsync());
    }

    private static SearchResults Find(Site site, TherapistQuery query)
    {
        using var scope = site.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<Finder>().Find(query);
    }

    private static IReadOnlyList<Therapist> FindPeople(Site site, IReadOnlyList<int> ids)
    {
        using var scope = site.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<Finder>().People(ids);
    }

    private static IEnumerable<int> Ids(SearchResults results) => results.Hits.Select(hit => hit.Therapist.Id);
}
