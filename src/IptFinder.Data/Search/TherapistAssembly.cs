using IptFinder.Data.Records;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Search;

/// <summary>
/// Puts one person together from what the registry has and what they said in a listing. The listing has the last word,
/// fact by fact; licenses of both are shown, one per state and number.
/// </summary>
internal static class TherapistAssembly
{
    public static Therapist Assemble(TherapistRecord record, ConsentListing? listing)
    {
        var registryAsOf = record.RegistryAsOf;
        var (name, isFictional) = Name(record, listing);
        return new Therapist
        {
            Id = record.Id,
            Npi = record.Npi is { } npi ? Npi.FromNumber(npi) : null,
            Listing = listing is null ? ListingKind.RegistryOnly : ListingKind.Consent,
            IsFictional = isFictional,
            Name = name,
            Credentials = listing?.Credentials ?? record.Credentials.Split(", ", StringSplitOptions.RemoveEmptyEntries),
            Profession = listing?.Profession ?? FromRegistry(record.Profession, registryAsOf),
            Gender = listing is { Gender.IsKnown: true }
                ? listing.Gender
                : record.Gender is { } gender ? FromRegistry(gender, registryAsOf) : Sourced<Gender>.Unknown,
            Licenses = Licenses(record, listing),
            Locations = listing is { Locations.Count: > 0 } ? listing.Locations : RegistryLocations(record),
            Telephone = listing is { Telephone.IsKnown: true }
                ? listing.Telephone
                : record.Telephone is { } telephone ? FromRegistry(telephone, registryAsOf) : Sourced<string>.Unknown,
            Facts = listing?.Facts ?? ListingFacts.None,
            ConsentOn = listing?.ConsentOn,
        };
    }

    public static ListedName Name(TherapistRecord record, ConsentListing? listing) => new(
        listing?.Name ?? new PersonName(record.FirstName, record.MiddleName, record.LastName, record.NameSuffix),
        record.Listing?.IsFictional ?? record.Npi >= Npi.FirstFictional);

    private static List<License> Licenses(TherapistRecord record, ConsentListing? listing)
    {
        var licenses = listing is null ? [] : listing.Licenses.ToList();
        if (record.RegistryAsOf is { } asOf)
        {
            licenses.AddRange(record.Licenses
                .Where(license => !licenses.Exists(other => other.State == license.State && SameNumber(other.Number, license.Number)))
                .OrderBy(license => license.State)
                .ThenBy(license => license.Number, StringComparer.Ordinal)
                .Select(license => new License(
                    license.State, license.Number, license.Kind, LicenseStatus.NotStated, null, Source.Registry, asOf)));
        }

        return licenses;
    }

    private static bool SameNumber(string one, string other) =>
        one.Where(char.IsLetterOrDigit).SequenceEqual(other.Where(char.IsLetterOrDigit), CaseBlind);

    private static EqualityComparer<char> CaseBlind { get; } = EqualityComparer<char>.Create(
        (one, other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other), character => char.ToUpperInvariant(character));

    private static List<PracticeLocation> RegistryLocations(TherapistRecord record) =>
    [
        .. record.Locations.OrderBy(location => location.Position).Select(location => new PracticeLocation
        {
            Town = location.Town,
            State = location.State,
            Zip = ZipCode.TryParse(location.Zip) ?? default,
            Point = new GeoPoint(location.Latitude, location.Longitude),
            IsApproximate = location.IsApproximate,
            InPerson = FromRegistry(true, record.RegistryAsOf),
        }),
    ];

    private static Sourced<T> FromRegistry<T>(T value, DateOnly? asOf)
        where T : notnull =>
        asOf is { } date ? new Sourced<T>(value, Source.Registry, date) : Sourced<T>.Unknown;
}
