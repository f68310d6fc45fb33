using System.Linq.Expressions;
using IptFinder.Data.Records;
using IptFinder.Domain.Therapists;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import;

/// <summary>
/// The people of the sample directory and of a synthetic one: taken out when real people come into a directory that holds nobody else. Where they
/// were kept beside real people once, they stay.
/// </summary>
public static class FictionalTherapists
{
    private static readonly Expression<Func<TherapistRecord, bool>> IsReal = therapist =>
        therapist.Listing == null ? therapist.Npi == null || therapist.Npi < Npi.FirstFictional : !therapist.Listing.IsFictional;

    /// <summary>True when there are some and everyone in the directory is one of them; someone off the list is real too.</summary>
    public static async Task<bool> AreAloneAsync(DirectoryDbContext context, CancellationToken cancellationToken) =>
        await context.Therapists.AnyAsync(cancellationToken) && !await context.Therapists.AnyAsync(IsReal, cancellationToken);

    /// <summary>
    /// Deletes them where they are alone, and says how many there were. Joins the transaction that is open, if one is.
    /// </summary>
    public static async Task<int> RemoveIfAloneAsync(DirectoryDbContext context, CancellationToken cancellationToken) =>
        await AreAloneAsync(context, cancellationToken)
            ? await context.Therapists.ExecuteDeleteAsync(cancellationToken)
            : 0;
}
