using IptFinder.Data.Demo;
using IptFinder.Data.Listings;
using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Synth;

/// <summary>
/// The people of a synthetic directory, each made from the seed and a number alone: in any order, on any thread, always the
/// same. They are like those of the sample directory; a tenth has a listing, the others are as a registry would have them.
/// </summary>
internal sealed class SyntheticPeople(ulong seed, DateOnly asOf, Gazetteer gazetteer)
{
    private const int ListingPercent = 10;

    /// <summary>How many of a hundred with a listing the registry names too.</summary>
    private const int InBothPercent = 70;

    private readonly DemoPlaces _places = new(gazetteer);
    private readonly DemoNames _names = new(eachOnce: false);

    /// <param name="number">Counted from 0.</param>
    public TherapistRecord Make(int number)
    {
        var person = DemoGenerator.Person(number, seed, asOf, _places, _names);
        if (!person.Random.Chance(ListingPercent))
        {
            return OfRegistry(person, number, DemoProfession.Licenses(person), null);
        }

        var listing = DemoGenerator.Listing(person, _places);
        var document = ListingDocument.Write(listing);
        return person.Random.Chance(InBothPercent)
            ? OfRegistry(person, number, listing.Licenses, ListingRows.NewRecord(listing, document))
            : ListingRows.NewPerson(listing, document);
    }

    private TherapistRecord OfRegistry(DemoPerson person, int number, IReadOnlyList<License> licenses, ListingRecord? listing)
    {
        var random = person.Random;
        return new TherapistRecord
        {
            Npi = Npi.FirstFictional + number,
            FirstName = person.Name.First,
            MiddleName = person.Name.Middle,
            LastName = person.Name.Last,
            NameSuffix = person.Name.Suffix,
            Credentials = random.Chance(88) ? string.Join(", ", DemoProfession.Credentials(person)) : "",
            Profession = person.Profession,
            Gender = random.Chance(98) ? person.Gender : null,
            Telephone = random.Chance(96) ? DemoContact.Telephone(person) : null,
            RegistryAsOf = asOf,
            Licenses = [.. licenses.Select(license => new LicenseRecord { State = license.State, Number = license.Number, Kind = license.Kind })],
            Locations = [.. Places(person).Select((area, position) => Location(area, position, isApproximate: random.Chance(2)))],
            Listing = listing,
        };
    }

    /// <summary>Of one in a hundred the registry has no address here; a tenth has several.</summary>
    private IEnumerable<ZipArea> Places(DemoPerson person)
    {
        var random = person.Random;
        var count = random.Weighted((1, 0), (89, 1), (7, 2), (2, 3), (1, 4));
        return Enumerable.Range(0, count)
            .Select(place => place == 0 ? person.Place : _places.In(person.Place.State, random))
            .DistinctBy(area => area.Zip);
    }

    private static LocationRecord Location(ZipArea area, int position, bool isApproximate) => new()
    {
        Position = position,
        Town = area.Town!,
        State = area.State,
        Zip = area.Zip.ToString(),
        Latitude = area.Center.Latitude,
        Longitude = area.Center.Longitude,
        IsApproximate = isApproximate,
    };
}
