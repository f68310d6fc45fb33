using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IptFinder.Data.Configurations;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<PlanRecord>
{
    public void Configure(EntityTypeBuilder<PlanRecord> builder)
    {
        builder.ToTable("plans");
        builder.HasKey(plan => plan.Id).HasName("pk_plans");
        builder.Property(plan => plan.State).HasConversion<string>();
        builder.HasIndex(plan => new { plan.State, plan.Name }).HasDatabaseName("ix_plans_state_name");
        builder.HasMany(plan => plan.Benefits).WithOne().HasForeignKey(benefit => benefit.PlanId)
            .HasConstraintName("fk_plan_benefits_plans");
    }
}
