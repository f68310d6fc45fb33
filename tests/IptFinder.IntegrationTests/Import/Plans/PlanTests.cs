using IptFinder.Data;
using IptFinder.Data.Import.Plans;
using IptFinder.Data.Plans;
using IptFinder.Domain.Plans;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Import.Plans;

/// <summary>A database of its own for each test, and the importer of plans over it.</summary>
public abstract class PlanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private protected DataFolder Data => new(_folder.File("data"));

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static PlanImportReport.Finished Finished(PlanImportReport report) =>
        Assert.IsType<PlanImportReport.Finished>(report);

    private protected static string Refusal(PlanImportReport report) => Assert.IsType<PlanImportReport.Refused>(report).Reason;

    private protected string PathOf(string name) => _folder.File(name);

    private protected Task<PlanImportReport> ImportAsync(PlanFileBuilder files) => ImportAsync(files.Save(PathOf("files")));

    private protected Task<PlanImportReport> ImportAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken = default) =>
        new PlanImporter(Data, new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 10, 15, 0, TimeSpan.Zero)))
            .ImportAsync(paths, null, cancellationToken);

    private protected async Task<MarketplacePlan?> PlanAsync(string id)
    {
        await using var context = Data.OpenForReading();
        return await new PlanReader(context).GetAsync(PlanId.TryParse(id)!, default);
    }

    /// <summary>Everything stored of plans, as text to compare.</summary>
    private protected async Task<string> ContentAsync()
    {
        await using var context = Data.OpenForReading();
        var plans = await context.Plans.AsNoTracking().Include(plan => plan.Benefits).OrderBy(plan => plan.Id).ToListAsync();
        return System.Text.Json.JsonSerializer.Serialize(plans);
    }
}
