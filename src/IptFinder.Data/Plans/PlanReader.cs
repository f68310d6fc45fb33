using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Plans;
using IptFinder.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Plans;

/// <summary>Finds marketplace plans. There are some twenty thousand, so a search looks at each of them.</summary>
public sealed class PlanReader(DirectoryDbContext context)
{
    /// <summary>Plans a search gives at most.</summary>
    public const int MostFound = 20;

    /// <summary>Words that are looked for: each makes the query longer.</summary>
    private const int MostWords = 8;

    /// <summary>The standard plan as the marketplace sells it.</summary>
    private const string StandardVariant = "-01";

    /// <summary>
    /// Plans by name, then id. A text that is a plan id, with or without its variant, finds that plan; otherwise each of its
    /// first words must begin a word of the plan's or the issuer's name. Nothing is found by neither state nor words.
    /// </summary>
    public async Task<IReadOnlyList<MarketplacePlan>> FindAsync(UsState? state, string text, CancellationToken cancellationToken)
    {
        var plans = Plans();
        if (state is { } wanted)
        {
            plans = plans.Where(plan => plan.State == wanted);
        }

        var words = PlainText.Words(text);
        if (PlanId.TryParse(text) is { } id)
        {
            plans = ById(plans, id);
        }
        else if (words.Count > 0)
        {
            plans = words.Take(MostWords).Select(word => $" {word}")
                .Aggregate(plans, (found, word) => found.Where(plan => plan.SearchWords.Contains(word)));
        }
        else if (state is null)
        {
            return [];
        }

        var records = await plans.OrderBy(plan => plan.Name).ThenBy(plan => plan.Id).Take(MostFound).ToListAsync(cancellationToken);
        return [.. records.Select(PlanAssembly.Assemble)];
    }

    /// <summary>The plan of that id; of an id without variant the standard plan, else the first. Null when there is none.</summary>
    public async Task<MarketplacePlan?> GetAsync(PlanId id, CancellationToken cancellationToken)
    {
        var record = await ById(Plans(), id)
            .OrderByDescending(plan => plan.Id.EndsWith(StandardVariant))
            .ThenBy(plan => plan.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return record is null ? null : PlanAssembly.Assemble(record);
    }

    /// <summary>The newest plan year; null while no plans were imported.</summary>
    public async Task<PlanYearFact?> NewestAsync(CancellationToken cancellationToken)
    {
        var year = await context.Plans.MaxAsync(plan => (int?)plan.Year, cancellationToken);
        var asOf = await context.ImportRuns.AsNoTracking()
            .Where(run => run.Kind == ImportRunRecord.Plans)
            .OrderByDescending(run => run.Id)
            .Select(run => (DateOnly?)run.AsOf)
            .FirstOrDefaultAsync(cancellationToken);
        return year is { } known && asOf is { } day ? new PlanYearFact(known, day) : null;
    }

    private static IQueryable<PlanRecord> ById(IQueryable<PlanRecord> plans, PlanId id)
    {
        var text = id.ToString();
        return id.Variant is null ? plans.Where(plan => plan.Id.StartsWith(text)) : plans.Where(plan => plan.Id == text);
    }

    private IQueryable<PlanRecord> Plans() => context.Plans.AsNoTracking().Include(plan => plan.Benefits).AsSplitQuery();
}
