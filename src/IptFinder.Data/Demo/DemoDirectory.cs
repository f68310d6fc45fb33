using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Demo;

/// <summary>The sample directory of fictional therapists: taken out again when a real one comes in.</summary>
public static class DemoDirectory
{
    /// <summary>Deletes every fictional therapist and says how many there were. Joins the transaction that is open, if one is.</summary>
    public static Task<int> RemoveAsync(DirectoryDbContext context, CancellationToken cancellationToken) =>
        context.Therapists
            .Where(therapist => therapist.Listing != null && therapist.Listing.IsFictional)
            .ExecuteDeleteAsync(cancellationToken);
}
