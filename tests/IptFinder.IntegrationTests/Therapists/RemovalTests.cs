using IptFinder.Data.Import;
using IptFinder.Data.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Therapists;

/// <summary>Another process takes people out while the site runs.</summary>
public sealed class RemovalTests
{
    [Fact]
    public async Task A_removed_listing_has_no_page_at_once_and_is_not_found_after_a_refresh()
    {
        await using var site = await Site.StartAsync();
        Assert.Equal([SmallDirectory.Ann], (await site.PageAsync("/find?q=certified")).CardIds());

        await using var context = site.Folder.Open();
        await context.Therapists.Where(person => person.Id == SmallDirectory.Ann).ExecuteDeleteAsync();

        await site.PageAsync("/therapists/1/ann-certified", status: 404);
        await site.RefreshAsync();
        Assert.Empty((await site.PageAsync("/find?q=certified")).CardIds());
    }

    [Fact]
    public async Task A_suppressed_person_has_no_page_at_once_and_is_not_found_after_a_refresh()
    {
        await using var site = await Site.StartAsync();
        Assert.Equal([SmallDirectory.Rita], (await site.PageAsync("/find?q=registry")).CardIds());

        await using var context = site.Folder.Open();
        Assert.True(await Suppressions.AddAsync(context, Npi.TryParse(SmallDirectory.RitasNpi)!.Value, Site.Today, CancellationToken.None));

        await site.PageAsync("/therapists/7/rita-registry", status: 404);
        await site.RefreshAsync();
        Assert.Empty((await site.PageAsync("/find?q=registry")).CardIds());
    }

    [Fact]
    public async Task A_refresh_without_a_change_loads_nothing()
    {
        await using var site = await Site.StartAsync();
        var directory = site.Services.GetRequiredService<CurrentDirectory>();
        var before = directory.Snapshot;

        Assert.False(await directory.RefreshAsync(CancellationToken.None));
        Assert.Same(before, directory.Snapshot);
    }
}
