using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class RemovedListingConfiguration : IEntityTypeConfiguration<RemovedListingRecord>
{
    public void Configure(EntityTypeBuilder<RemovedListingRecord> builder)
    {
        builder.ToTable("removed_listings");
        builder.HasKey(removed => removed.ListingId).HasName("pk_removed_listings");
    }
}
