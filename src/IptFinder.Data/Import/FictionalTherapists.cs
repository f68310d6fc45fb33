using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import;

/// <summary>The people of the sample directory: taken out when a real directory comes in.</summary>
public static class FictionalTherapists
{
    /// <summary>Deletes every one of them and says how many there were. Joins the transaction that is open, if one is.</summary>
    public static Task<int> RemoveAsync(DirectoryDbContext context, CancellationToken cancellationToken) =>
        context.Therapists
            .Where(therapist => therapist.Listing != null && therapist.Listing.IsFictional)
            .ExecuteDeleteAsync(cancellationToken);
}
