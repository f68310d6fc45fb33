using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class SuppressionConfiguration : IEntityTypeConfiguration<SuppressionRecord>
{
    public void Configure(EntityTypeBuilder<SuppressionRecord> builder)
    {
        builder.ToTable("suppressions");
        builder.HasKey(suppression => suppression.Npi).HasName("pk_suppressions");
        builder.Property(suppression => suppression.Npi).ValueGeneratedNever();
    }
}
