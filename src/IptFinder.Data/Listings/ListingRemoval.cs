using IptFinder.Data.Records;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Listings;

/// <summary>Takes a listing out at once, and remembers that it was taken out.</summary>
public static class ListingRemoval
{
    /// <summary>
    /// True when there was such a listing. Someone the registry names stays as the registry has them; anyone else goes
    /// altogether.
    /// </summary>
    public static async Task<bool> RemoveAsync(
        DirectoryDbContext context, string id, DateOnly today, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var listing = await context.Listings
            .Include(record => record.Therapist)
            .FirstOrDefaultAsync(record => record.Id == id, cancellationToken);
        if (listing is null)
        {
            return false;
        }

        context.Listings.Remove(listing);
        if (listing.Therapist!.RegistryAsOf is null)
        {
            context.Therapists.Remove(listing.Therapist);
        }

        if (await context.RemovedListings.FindAsync([id], cancellationToken) is { } removed)
        {
            removed.RemovedOn = today;
        }
        else
        {
            context.RemovedListings.Add(new RemovedListingRecord { ListingId = id, RemovedOn = today });
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
