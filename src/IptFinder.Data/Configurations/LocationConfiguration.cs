using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class LocationConfiguration : IEntityTypeConfiguration<LocationRecord>
{
    public void Configure(EntityTypeBuilder<LocationRecord> builder)
    {
        builder.ToTable("locations");
        builder.HasKey(location => new { location.TherapistId, location.Position }).HasName("pk_locations");
        builder.Property(location => location.State).HasConversion<string>();
    }
}
