using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import;

/// <summary>
/// The people of the sample directory: taken out when real people come into a directory that holds nobody else. Where they
/// were kept beside real people once, they stay.
/// </summary>
public static class FictionalTherapists
{
    /// <summary>True when there are some and everyone in the directory is one of them; someone off the list is real too.</summary>
    public static async Task<bool> AreAloneAsync(DirectoryDbContext context, CancellationToken cancellationToken) =>
        await context.Listings.AnyAsync(listing => listing.IsFictional, cancellationToken)
        && !await context.Therapists.AnyAsync(
            therapist => therapist.Listing == null || !therapist.Listing.IsFictional, cancellationToken);

    /// <summary>
    /// Deletes them where they are alone, and says how many there were. Joins the transaction that is open, if one is.
    /// </summary>
    public static async Task<int> RemoveIfAloneAsync(DirectoryDbContext context, CancellationToken cancellationToken) =>
        await AreAloneAsync(context, cancellationToken)
            ? await context.Therapists
                .Where(therapist => therapist.Listing != null && therapist.Listing.IsFictional)
                .ExecuteDeleteAsync(cancellationToken)
            : 0;
}
