using IptFinder.Data;
using IptFinder.Data.Import.Plans;
using IptFinder.Tests.Shared;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>A site over the small directory and some fictional health plans: three in Texas, others in Ohio.</summary>
public sealed class PlanSite : IAsyncLifetime
{
    public const int NotCovered = 4;
    public const int Excluded = 5;
    public const int Vast = 6;
    public const int Silent = 7;

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
            .Plan(NotCovered, ("StateCode", "OH"), (PlanFileBuilder.Name, "Example Copper 4"), ("TEHBDedInnTier1Individual", "$500 per group"))
            .Benefit(NotCovered, PlanFileBuilder.OfficeVisit, ("IsCovered", "Not Covered"), ("CopayInnTier1", "$40.00"))
            .Plan(Excluded, ("StateCode", "OH"), (PlanFileBuilder.Name, "Example Copper 5"))
            .Benefit(Excluded, PlanFileBuilder.Outpatient, ("IsExclFromInnMOOP", "Yes"), ("QuantLimitOnSvc", "Yes"), ("CoinsOutofNet", "Ask us"))
            .Plan(Vast, ("StateCode", "OH"), ("TEHBDedInnTier1Individual", "$2,000,000"), ("TEHBInnTier1IndividualMOOP", "$3,000,000"))
            .Benefit(
                Vast,
                PlanFileBuilder.Outpatient,
                ("CopayInnTier1", "$1,500,000.00"),
                ("QuantLimitOnSvc", "Yes"),
                ("LimitQty", "400.0"),
                ("LimitUnit", "Visit(s) per Benefit Period"))
            .Plan(Silent, ("StateCode", "OH"))
            .Benefit(Silent, PlanFileBuilder.Outpatient, ("QuantLimitOnSvc", ""))
            .Save(files.Path);
        var clock = new FakeTimeProvider(new DateTimeOffset(Site.Today, new TimeOnly(12, 0), TimeSpan.Zero));
        Assert.IsType<PlanImportReport.Finished>(await new PlanImporter(folder, clock).ImportAsync(paths, null, CancellationToken.None));
    }
}
