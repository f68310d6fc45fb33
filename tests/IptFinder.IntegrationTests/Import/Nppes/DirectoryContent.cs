using IptFinder.Data;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>Everything the directory says of anyone, as text to compare.</summary>
internal static class DirectoryContent
{
    public static async Task<string> ReadAsync(DataFolder folder)
    {
        await using var context = folder.OpenForReading();
        var people = await context.Therapists.AsNoTracking()
            .Include(person => person.Licenses).Include(person => person.Locations).Include(person => person.Listing)
            .AsSplitQuery().OrderBy(person => person.Id).ToListAsync();
        return string.Join('\n', people.Select(person => string.Join('|',
        [
            person.Id, person.Npi, person.FirstName, person.MiddleName, person.LastName, person.NameSuffix, person.Credentials,
            person.Profession, person.Gender, person.Telephone, person.RegistryAsOf, person.DelistedOn, person.RegistryHash,
            .. person.Licenses.OrderBy(one => one.State).ThenBy(one => one.Number, StringComparer.Ordinal).Select(one => $"{one.State} {one.Number} {one.Kind}"),
            .. person.Locations.OrderBy(one => one.Position).Select(one => $"{one.Town} {one.State} {one.Zip} {one.Latitude} {one.Longitude}"),
            person.Listing?.Document,
        ])));
    }
}
