using IptFinder.Data.Listings;
using IptFinder.Data.Records;
using IptFinder.Domain.Therapists;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.Data.Import.Listings;

/// <summary>
/// Merges listings into the directory. A listing belongs to the person with its NPI, so the registry's row gains it; a
/// listing without an NPI, or with one the registry has not named, has a person of its own.
/// </summary>
internal sealed class ListingMerge
{
    private readonly DirectoryDbContext _context;
    private readonly ListingImportReport _report;
    private readonly HashSet<long> _suppressed;
    private readonly Dictionary<string, DateOnly> _removed;

    private ListingMerge(
        DirectoryDbContext context, ListingImportReport report, HashSet<long> suppressed, Dictionary<string, DateOnly> removed)
    {
        _context = context;
        _report = report;
        _suppressed = suppressed;
        _removed = removed;
    }

    public static async Task<ListingMerge> StartAsync(
        DirectoryDbContext context, ListingImportReport report, CancellationToken cancellationToken) =>
        new(
            context,
            report,
            await context.Suppressions.Select(suppression => suppression.Npi).ToHashSetAsync(cancellationToken),
            await context.RemovedListings.ToDictionaryAsync(
                removed => removed.ListingId, removed => removed.RemovedOn, StringComparer.Ordinal, cancellationToken));

    /// <summary>Merges some listings, none of which share an id or an NPI, and writes them.</summary>
    public async Task AddAsync(IReadOnlyCollection<ConsentListing> listings, CancellationToken cancellationToken)
    {
        var ids = listings.Select(listing => listing.Id).ToList();
        var npis = listings.Select(listing => listing.Npi?.Number).Where(npi => npi is not null).ToList();
        var records = await _context.Listings
            .Include(record => record.Therapist)
            .Where(record => ids.Contains(record.Id))
            .ToDictionaryAsync(record => record.Id, StringComparer.Ordinal, cancellationToken);
        var people = await _context.Therapists
            .Include(person => person.Listing)
            .Where(person => npis.Contains(person.Npi))
            .ToDictionaryAsync(person => person.Npi!.Value, cancellationToken);
        foreach (var listing in listings)
        {
            await AddAsync(listing, records.GetValueOrDefault(listing.Id), Named(listing, people), cancellationToken);
        }

        await _context.SaveChangesAsync(cancellationToken);
        _context.ChangeTracker.Clear();
    }

    /// <summary>The person with the listing's NPI, unless a listing before it has just changed that.</summary>
    private TherapistRecord? Named(ConsentListing listing, Dictionary<long, TherapistRecord> people) =>
        listing.Npi is { } npi
        && people.TryGetValue(npi.Number, out var person)
        && person.Npi == npi.Number
        && _context.Entry(person).State != EntityState.Detached
            ? person
            : null;

    private async Task AddAsync(
        ConsentListing listing, ListingRecord? record, TherapistRecord? named, CancellationToken cancellationToken)
    {
        if (listing.Npi is { } npi && _suppressed.Contains(npi.Number))
        {
            _report.Counts.Skip("the person asked never to be listed");
        }
        else if (_removed.TryGetValue(listing.Id, out var removedOn) && listing.ConsentOn <= removedOn)
        {
            _report.Counts.Skip("the listing was removed after this consent");
        }
        else if (named?.Listing is { } other && other.Id != listing.Id)
        {
            _report.Counts.Reject("the NPI has another listing");
            _report.Problems.Add($"{listing.Id}: the NPI {listing.Npi} has the listing {other.Id} already. Remove that one first.");
        }
        else if (record is null)
        {
            Attach(listing, named, ListingDocument.Write(listing));
            _report.Counts.Inserted++;
        }
        else
        {
            await UpdateAsync(listing, record, named, cancellationToken);
        }
    }

    private async Task UpdateAsync(
        ConsentListing listing, ListingRecord record, TherapistRecord? named, CancellationToken cancellationToken)
    {
        var before = record.Therapist!;
        var document = ListingDocument.Write(listing);
        if (before.Npi == listing.Npi?.Number && record.Document == document)
        {
            _report.Counts.Unchanged++;
            return;
        }

        _report.Counts.Updated++;
        if (before.Npi != listing.Npi?.Number && (named is not null || before.RegistryAsOf is not null))
        {
            await LeaveAsync(before, record, cancellationToken);
            Attach(listing, named, document);
            return;
        }

        record.ConsentOn = listing.ConsentOn;
        record.IsFictional = listing.IsFictional;
        record.Document = document;
        ListingRows.CopyTo(before, listing);
    }

    /// <summary>Takes the listing from someone, who goes when the registry does not name them. Frees the listing's id.</summary>
    private async Task LeaveAsync(TherapistRecord person, ListingRecord record, CancellationToken cancellationToken)
    {
        _context.Listings.Remove(record);
        if (person.RegistryAsOf is null)
        {
            _context.Therapists.Remove(person);
        }

        await _context.SaveChangesAsync(cancellationToken);
    }

    private void Attach(ConsentListing listing, TherapistRecord? named, string document)
    {
        if (named is null)
        {
            _context.Therapists.Add(ListingRows.NewPerson(listing, document));
        }
        else
        {
            named.Listing = ListingRows.NewRecord(listing, document);
            ListingRows.CopyTo(named, listing);
        }
    }
}
