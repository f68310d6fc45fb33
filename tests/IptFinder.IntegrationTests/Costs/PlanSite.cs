using IptFinder.Data;
using IptFinder.Data.Import.Plans;
using IptFinder.Tests.Shared;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>A site over the small directory and three fictional health plans.</summary>
public sealed class PlanSite : IAsyncLifetime
{
    public Site Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await Site.StartAsync(async folder =>
    {
        await new SmallDirectory(Site.Today).WriteAsync(folder);
        await ImportAsync(folder);
    });

    public async Task DisposeAsync() => await Site.DisposeAsync();

    private static async Task ImportAsync(DataFolder folder)
    {
        using var files = new TemporaryFolder();
        var paths = new PlanFileBuilder()
            .Whole(1)
            .Plan(2, (PlanFileBuilder.Name, "Example Gold 2"), ("TEHBDedInnTier1Individual", "$1,000 "), ("TEHBDedOutOfNetIndividual", "$5,000 "))
            .Benefit(
                2,
                PlanFileBuilder.Outpatient,
                ("CopayInnTier1", "Not Applicable"),
                ("CoinsInnTier1", "20.00% Coinsurance after deductible"),
                ("CoinsOutofNet", "50.00% Coinsurance after deductible"),
                ("QuantLimitOnSvc", "Yes"),
                ("LimitQty", "20.0"),
                ("LimitUnit", "Visit(s) per Benefit Period"),
                ("Explanation", "Office visits only."))
            .Plan(3, (PlanFileBuilder.Name, "Example Bronze 3"))
            .Benefit(3, PlanFileBuilder.Outpatient, ("CopayInnTier1", "First three visits $10"))
            .Save(files.Path);
        var clock = new FakeTimeProvider(new DateTimeOffset(Site.Today, new TimeOnly(12, 0), TimeSpan.Zero));
        Assert.IsType<PlanImportReport.Finished>(await new PlanImporter(folder, clock).ImportAsync(paths, null, CancellationToken.None));
    }
}
