using IptFinder.Data.Records;
using IptFinder.Domain.Plans;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace IptFinder.Data.Sqlite;

/// <summary>
/// Replaces the marketplace plans by those of new files, one row after another, in the context's transaction. Temporary tables
/// remember which rows the files had, so that the rest can go.
/// </summary>
public sealed class PlanTable : IDisposable
{
    private readonly List<PreparedCommand> _commands = [];
    private readonly HashSet<string> _plans = [];
    private readonly UpsertCommand _writePlan;
    private readonly UpsertCommand _writeBenefit;
    private readonly PreparedCommand _seePlan;
    private readonly PreparedCommand _seeBenefit;
    private readonly PreparedCommand _deletePlans;
    private readonly PreparedCommand _deleteBenefits;
    private readonly PreparedCommand _dropPlans;
    private readonly PreparedCommand _dropBenefits;

    /// <param name="context">With a transaction begun.</param>
    public PlanTable(DirectoryDbContext context)
    {
        var transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        PreparedCommand Prepare(string sql)
        {
            var command = new PreparedCommand(transaction, sql);
            _commands.Add(command);
            return command;
        }

        Prepare("CREATE TEMP TABLE seen_plans (Id TEXT PRIMARY KEY) WITHOUT ROWID").Run();
        Prepare("CREATE TEMP TABLE seen_benefits (PlanId TEXT, Kind TEXT, PRIMARY KEY (PlanId, Kind)) WITHOUT ROWID").Run();
        _writePlan = new UpsertCommand(
            transaction,
            "plans",
            ["Id"],
            [
                "Year", "State", "IssuerId", "IssuerName", "Name", "MetalLevel", "PlanType", "Deductible", "Maximum",
                "DeductibleOutOfNetwork", "MaximumOutOfNetwork", "Summary", "SearchWords",
            ]);
        _writeBenefit = new UpsertCommand(
            transaction,
            "plan_benefits",
            ["PlanId", "Kind"],
            [
                "IsCovered", "CopayInNetwork", "CoinsuranceInNetwork", "CopayOutOfNetwork", "CoinsuranceOutOfNetwork", "IsLimited",
                "\"Limit\"", "Explanation", "IsExcludedFromMaximum",
            ]);
        _seePlan = Prepare("INSERT OR IGNORE INTO seen_plans VALUES (?1)");
        _seeBenefit = Prepare("INSERT OR IGNORE INTO seen_benefits VALUES (?1, ?2)");
        _deletePlans = Prepare("DELETE FROM plans WHERE Id NOT IN (SELECT Id FROM seen_plans)");
        _deleteBenefits = Prepare("DELETE FROM plan_benefits WHERE (PlanId, Kind) NOT IN (SELECT PlanId, Kind FROM seen_benefits)");
        _dropPlans = Prepare("DROP TABLE seen_plans");
        _dropBenefits = Prepare("DROP TABLE seen_benefits");
    }

    /// <summary>Null when the files had that plan already.</summary>
    public RowChange? Write(PlanRecord plan)
    {
        _seePlan.Run(plan.Id);
        return !_plans.Add(plan.Id) ? null : _writePlan.Run(
            plan.Id, plan.Year, plan.State.ToString(), plan.IssuerId, plan.IssuerName, plan.Name, plan.MetalLevel, plan.PlanType,
            plan.Deductible, plan.Maximum, plan.DeductibleOutOfNetwork, plan.MaximumOutOfNetwork, plan.Summary, plan.SearchWords);
    }

    /// <summary>The files have that plan. May be asked on any thread once all plans are written.</summary>
    public bool Has(PlanId id) => _plans.Contains(id.ToString());

    /// <summary>Null when the files had that kind of visit of the plan already.</summary>
    public RowChange? Write(PlanBenefitRecord benefit) =>
        _seeBenefit.Run(benefit.PlanId, benefit.Kind.ToString()) == 0 ? null : _writeBenefit.Run(
            benefit.PlanId, benefit.Kind.ToString(), benefit.IsCovered, benefit.CopayInNetwork, benefit.CoinsuranceInNetwork,
            benefit.CopayOutOfNetwork, benefit.CoinsuranceOutOfNetwork, benefit.IsLimited, benefit.Limit, benefit.Explanation,
            benefit.IsExcludedFromMaximum);

    /// <summary>Deletes what the files did not have, and says how many plans that were. Call it last.</summary>
    public int DeleteOthers()
    {
        _deleteBenefits.Run();
        var plans = _deletePlans.Run();
        _dropBenefits.Run();
        _dropPlans.Run();
        return plans;
    }

    public void Dispose()
    {
        _writePlan.Dispose();
        _writeBenefit.Dispose();
        _commands.ForEach(command => command.Dispose());
    }
}
