using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class TherapistConfiguration : IEntityTypeConfiguration<TherapistRecord>
{
    public void Configure(EntityTypeBuilder<TherapistRecord> builder)
    {
        builder.ToTable("therapists");
        builder.HasKey(therapist => therapist.Id).HasName("pk_therapists");
        builder.Property(therapist => therapist.Profession).HasConversion<string>();
        builder.Property(therapist => therapist.Gender).HasConversion<string>();
        builder.HasIndex(therapist => therapist.Npi).IsUnique().HasDatabaseName("ix_therapists_npi");
        builder.HasMany(therapist => therapist.Licenses).WithOne().HasForeignKey(license => license.TherapistId)
            .HasConstraintName("fk_licenses_therapists");
        builder.HasMany(therapist => therapist.Locations).WithOne().HasForeignKey(location => location.TherapistId)
            .HasConstraintName("fk_locations_therapists");
        builder.HasOne(therapist => therapist.Listing).WithOne(listing => listing.Therapist)
            .HasForeignKey<ListingRecord>(listing => listing.TherapistId).HasConstraintName("fk_listings_therapists");
    }
}
