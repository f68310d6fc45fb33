using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data;

/// <summary>The directory's database: <c>directory.db</c> in the data folder.</summary>
public sealed class DirectoryDbContext(DbContextOptions<DirectoryDbContext> options) : DbContext(options)
{
    public DbSet<TherapistRecord> Therapists => Set<TherapistRecord>();

    public DbSet<LicenseRecord> Licenses => Set<LicenseRecord>();

    public DbSet<LocationRecord> Locations => Set<LocationRecord>();

    public DbSet<ListingRecord> Listings => Set<ListingRecord>();

    public DbSet<SuppressionRecord> Suppressions => Set<SuppressionRecord>();

    public DbSet<RemovedListingRecord> RemovedListings => Set<RemovedListingRecord>();

    public DbSet<PlanRecord> Plans => Set<PlanRecord>();

    public DbSet<PlanBenefitRecord> PlanBenefits => Set<PlanBenefitRecord>();

    public DbSet<ImportRunRecord> ImportRuns => Set<ImportRunRecord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DirectoryDbContext).Assembly);
}
