using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Search;

/// <summary>
/// How much has been brought into the database: tells an import of marketplace plans, for which nobody need load the directory
/// again, from any other change.
/// </summary>
/// <param name="Plans">Imports of plans so far.</param>
/// <param name="Others">All other imports so far.</param>
/// <param name="Suppressed">People who asked not to be shown.</param>
/// <param name="Listings">Listings by consent.</param>
internal sealed record ImportCounts(int Plans, int Others, int Suppressed, int Listings)
{
    /// <param name="context">The database.</param>
    /// <param name="runs">All imports so far.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<ImportCounts> ReadAsync(
        DirectoryDbContext context, IReadOnlyCollection<ImportRunRecord> runs, CancellationToken cancellationToken) => new(
        runs.Count(run => run.Kind == ImportRunRecord.Plans),
        runs.Count(run => run.Kind != ImportRunRecord.Plans),
        await context.Suppressions.CountAsync(cancellationToken),
        await context.Listings.CountAsync(cancellationToken));

    /// <summary>Plans came in since then and, as far as counts tell, nothing else; false where there is no then.</summary>
    public bool AreOnlyPlansNewerThan(ImportCounts? earlier) =>
        earlier is not null && Plans > earlier.Plans && this with { Plans = earlier.Plans } == earlier;
}
