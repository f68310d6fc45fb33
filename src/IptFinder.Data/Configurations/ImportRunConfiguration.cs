using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRunRecord>
{
    public void Configure(EntityTypeBuilder<ImportRunRecord> builder)
    {
        builder.ToTable("import_runs");
        builder.HasKey(run => run.Id).HasName("pk_import_runs");
    }
}
