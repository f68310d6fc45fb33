using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class LicenseConfiguration : IEntityTypeConfiguration<LicenseRecord>
{
    public void Configure(EntityTypeBuilder<LicenseRecord> builder)
    {
        builder.ToTable("licenses");
        builder.HasKey(license => new { license.TherapistId, license.State, license.Number }).HasName("pk_licenses");
        builder.Property(license => license.State).HasConversion<string>();
        builder.Property(license => license.Kind).HasConversion<string>();
    }
}
