using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class ListingConfiguration : IEntityTypeConfiguration<ListingRecord>
{
    public void Configure(EntityTypeBuilder<ListingRecord> builder)
    {
        builder.ToTable("listings");
        builder.HasKey(listing => listing.Id).HasName("pk_listings");
        builder.HasIndex(listing => listing.TherapistId).IsUnique().HasDatabaseName("ix_listings_therapist_id");
    }
}
