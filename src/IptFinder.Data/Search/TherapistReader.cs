using System.Runtime.CompilerServices;
using IptFinder.Data.Listings;
using IptFinder.Data.Records;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Search;

/// <summary>Reads people as the domain knows them. Someone the registry no longer lists is not read, unless they consented.</summary>
public sealed class TherapistReader(DirectoryDbContext context, ReferenceData reference)
{
    private const int BatchSize = 5000;

    /// <summary>Everyone, by id, in one consistent state of the database however long it takes.</summary>
    public async IAsyncEnumerable<Therapist> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var transaction = await ReadTransaction.BeginAsync(context, cancellationToken);
        var last = 0;
        List<TherapistRecord> batch;
        do
        {
            batch = await Listed().Where(record => record.Id > last).OrderBy(record => record.Id).Take(BatchSize)
                .ToListAsync(cancellationToken);
            foreach (var record in batch)
            {
                yield return Assemble(record);
                last = record.Id;
            }
        }
        while (batch.Count == BatchSize);
    }

    /// <summary>Those of the ids that are still listed, in the order of the ids given.</summary>
    public async Task<IReadOnlyList<Therapist>> FindAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        var found = await Listed().Where(record => ids.Contains(record.Id)).OrderBy(record => record.Id).ToListAsync(cancellationToken);
        var byId = found.ToDictionary(record => record.Id, Assemble);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    private IQueryable<TherapistRecord> Listed() => context.Therapists
        .AsNoTracking()
        .Include(record => record.Licenses)
        .Include(record => record.Locations)
        .Include(record => record.Listing)
        .AsSplitQuery()
        .Where(record => record.Listing != null || (record.RegistryAsOf != null && record.DelistedOn == null));

    private Therapist Assemble(TherapistRecord record) => TherapistAssembly.Assemble(
        record, record.Listing is { } listing ? ListingDocument.Parse(listing.Document, reference) : null);
}
