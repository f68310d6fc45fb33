using System.Linq.Expressions;
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
    private const int BatchSize = 5000;

    /// <summary>Everyone, by id, some thousands at a time. In one consistent state if the caller holds a transaction.</summary>
    public IEnumerable<IReadOnlyList<Therapist>> ReadAll()
    {
        var last = 0;
        List<TherapistRecord> batch;
        do
        {
            batch = [.. Listed().Where(person => person.Id > last).OrderBy(person => person.Id).Take(BatchSize)];
            if (batch.Count > 0)
            {
                var (first, end) = (last, batch[^1].Id);
                AddParts(batch, license => license.TherapistId > first && license.TherapistId <= end, location => location.TherapistId > first && location.TherapistId <= end);
                yield return [.. batch.Select(Assemble)];
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

        List<TherapistRecord> found = [.. Listed().Where(person => ids.Contains(person.Id)).OrderBy(person => person.Id)];
        AddParts(found, license => ids.Contains(license.TherapistId), location => ids.Contains(location.TherapistId));
        var byId = found.ToDictionary(record => record.Id, Assemble);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    private IQueryable<TherapistRecord> Listed() => context.Therapists
        .AsNoTracking()
        .Include(record => record.Listing)
        .Where(record => record.Listing != null || (record.RegistryAsOf != null && record.DelistedOn == null));

    /// <summary>Reads the licenses and locations of people that are in the order of their ids; some may belong to others between them.</summary>
    private void AddParts(
        List<TherapistRecord> people, Expression<Func<LicenseRecord, bool>> theirLicenses, Expression<Func<LocationRecord, bool>> theirLocations)
    {
        var licenses = context.Licenses.AsNoTracking().Where(theirLicenses)
            .OrderBy(license => license.TherapistId).ThenBy(license => license.State).ThenBy(license => license.Number);
        var locations = context.Locations.AsNoTracking().Where(theirLocations)
            .OrderBy(location => location.TherapistId).ThenBy(location => location.Position);
        Join(people, licenses, license => license.TherapistId, (person, license) => person.Licenses.Add(license));
        Join(people, locations, location => location.TherapistId, (person, location) => person.Locations.Add(location));
    }

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

    private Therapist Assemble(TherapistRecord record) => TherapistAssembly.Assemble(
        record, record.Listing is { } listing ? ListingDocument.Parse(listing.Document, reference) : null);
}
