using IptFinder.Data.Plans;
using IptFinder.Data.Search;
using IptFinder.Domain.Reference;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Pages;

/// <summary>Who runs the site, what it is not, where its data comes from, how it orders results.</summary>
public sealed class AboutModel(ReferenceData reference, CurrentDirectory directory, IOptions<OperatorOptions> runBy, PlanReader plans) : PageModel
{
    public OperatorOptions RunBy => runBy.Value;

    public DirectorySnapshot Directory => directory.Snapshot;

    /// <summary>The date of the newest file of listings by consent; null when none was imported.</summary>
    public DateOnly? ListingsAsOf =>
        directory.Snapshot.Imports.Where(import => import.Kind == "listings").Max(import => (DateOnly?)import.AsOf);

    /// <summary>Published prices to compare with.</summary>
    public IReadOnlyList<PriceBenchmark> Prices => reference.PriceBenchmarks;

    /// <summary>Which health plans are known; null when none.</summary>
    public PlanYearFact? Plans { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Plans = await plans.NewestAsync(cancellationToken);

    public ReferenceSource Source(string id) => reference.Sources[id];
}
