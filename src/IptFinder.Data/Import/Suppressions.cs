using IptFinder.Data.Records;
using IptFinder.Domain.Therapists;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import;

/// <summary>People who asked not to be shown.</summary>
public static class Suppressions
{
    /// <summary>
    /// Takes everything known of the person out and keeps later imports from bringing it back. Says whether they were there.
    /// </summary>
    public static async Task<bool> AddAsync(DirectoryDbContext context, Npi npi, DateOnly today, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var listing = await context.Listings
            .Where(entry => entry.Therapist!.Npi == npi.Number)
            .Select(entry => entry.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (listing is not null && !await context.RemovedListings.AnyAsync(entry => entry.ListingId == listing, cancellationToken))
        {
            context.RemovedListings.Add(new RemovedListingRecord { ListingId = listing, RemovedOn = today });
        }

        if (!await context.Suppressions.AnyAsync(entry => entry.Npi == npi.Number, cancellationToken))
        {
            context.Suppressions.Add(new SuppressionRecord { Npi = npi.Number, Since = today });
        }

        await context.SaveChangesAsync(cancellationToken);
        var removed = await context.Therapists.Where(entry => entry.Npi == npi.Number).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return removed > 0;
    }
}
