using IptFinder.Data.Listings;
using IptFinder.Data.Records;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Search;

/// <summary>
/// Reads people as the domain knows them. Someone the registry no longer lists is not read, unless they consented. Nothing
/// here is asynchronous: SQLite reads are not, whatever they are called.
/// </summary>
public sealed class TherapistReader(DirectoryDbContext context, ReferenceData reference)
{
    private const int BatchSize = 1000;

    /// <summary>
    /// In one statement, for few have more than one license or location. Compiled: to put the statement together anew each time
    /// would take longer than to run it.
    /// </summary>
    private static readonly Func<DirectoryDbContext, IReadOnlyList<int>, IEnumerable<TherapistRecord>> WithIds =
        EF.CompileQuery((DirectoryDbContext context, IReadOnlyList<int> ids) => context.Therapists.AsNoTracking().AsSingleQuery()
            .Include(person => person.Listing)
            .Include(person => person.Licenses)
            .Include(person => person.Locations)
            .Where(person => ids.Contains(person.Id)));

    /// <summary>
    /// Everyone, by id, some thousands at a time, each put together when asked for. In one consistent state if the caller holds
    /// a transaction.
    /// </summary>
    public IEnumerable<IEnumerable<Therapist>> ReadAll()
    {
        var last = 0;
        List<TherapistRecord> batch;
        do
        {
            batch = [.. context.Therapists.AsNoTracking().Where(person => person.Id > last).OrderBy(person => person.Id).Take(BatchSize)];
            if (batch.Count > 0)
            {
                var (after, end) = (last, batch[^1].Id);
                AddParts(
                    batch,
                    context.Licenses.Where(license => license.TherapistId > after && license.TherapistId <= end),
                    context.Locations.Where(location => location.TherapistId > after && location.TherapistId <= end),
                    context.Listings.Where(listing => listing.TherapistId > after && listing.TherapistId <= end));
                yield return batch.Where(IsListed).Select(Assemble);
                last = end;
            }
        }
        while (batch.Count == BatchSize);
    }

    /// <summary>Those of the ids that are still listed, in the order of the ids given.</summary>
    public IReadOnlyList<Therapist> Find(IReadOnlyList<int> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var byId = WithIds(context, ids).Where(IsListed).ToDictionary(record => record.Id, Assemble);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    /// <summary>The names of those of the ids that are still listed, in the order of the ids given: much less to read than <see cref="Find"/> does.</summary>
    public IReadOnlyList<ListedName> FindNames(IReadOnlyList<int> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var people = context.Therapists.AsNoTracking().Include(person => person.Listing).Where(person => ids.Contains(person.Id)).OrderBy(person => person.Id);
        var byId = people.AsEnumerable().Where(IsListed).ToDictionary(record => record.Id, Name);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    private static bool IsListed(TherapistRecord record) =>
        record.Listing is not null || (record.RegistryAsOf is not null && record.DelistedOn is null);

    /// <summary>Reads what belongs to people that are in the order of their ids.</summary>
    private static void AddParts(
        List<TherapistRecord> people, IQueryable<LicenseRecord> licenses, IQueryable<LocationRecord> locations, IQueryable<ListingRecord> listings)
    {
        Join(
            people,
            licenses.AsNoTracking().OrderBy(license => license.TherapistId).ThenBy(license => license.State).ThenBy(license => license.Number),
            license => license.TherapistId,
            (person, license) => person.Licenses.Add(license));
        Join(
            people,
            locations.AsNoTracking().OrderBy(location => location.TherapistId).ThenBy(location => location.Position),
            location => location.TherapistId,
            (person, location) => person.Locations.Add(location));
        Join(
            people,
            listings.AsNoTracking().OrderBy(listing => listing.TherapistId),
            listing => listing.TherapistId,
            (person, listing) => person.Listing = listing);
    }

    /// <summary>Outside a transaction somebody may come or go between two queries: parts of nobody are left out.</summary>
    private static void Join<T>(List<TherapistRecord> people, IEnumerable<T> parts, Func<T, int> personOf, Action<TherapistRecord, T> add)
    {
        var index = 0;
        foreach (var part in parts)
        {
            while (index < people.Count && people[index].Id < personOf(part))
            {
                index++;
            }

            if (index < people.Count && people[index].Id == personOf(part))
            {
                add(people[index], part);
            }
        }
    }

    private Therapist Assemble(TherapistRecord record) => TherapistAssembly.Assemble(record, Listing(record));

    private ListedName Name(TherapistRecord record) => TherapistAssembly.Name(record, Listing(record));

    private ConsentListing? Listing(TherapistRecord record) => record.Listing is { } listing ? ListingDocument.Parse(listing.Document, reference) : null;
}
