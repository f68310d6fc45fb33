using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class PlanBenefitConfiguration : IEntityTypeConfiguration<PlanBenefitRecord>
{
    public void Configure(EntityTypeBuilder<PlanBenefitRecord> builder)
    {
        builder.ToTable("plan_benefits");
        builder.HasKey(benefit => new { benefit.PlanId, benefit.Kind }).HasName("pk_plan_benefits");
        builder.Property(benefit => benefit.Kind).HasConversion<string>();
    }
}
