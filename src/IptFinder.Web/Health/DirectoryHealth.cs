using IptFinder.Data;
using IptFinder.Data.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IptFinder.Web.Health;

/// <summary>
/// Ready means: the directory is in memory as it lies in the folder, and its database opens, answers and has the tables this
/// program works on.
/// </summary>
public sealed class DirectoryHealth(CurrentDirectory directory, DataFolder folder) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // An exception is an answer too: the framework takes it as unhealthy.
        if (!directory.IsLoaded || directory.Objections.Count > 0 || !await folder.IsMigratedAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy();
        }

        await using var database = folder.OpenAnew();
        await database.ImportRuns.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
