using IptFinder.Data.Records;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>How a listing is kept in the database.</summary>
internal static class ListingRows
{
    /// <summary>A new person for a listing, with what the registry does not say copied from it.</summary>
    public static TherapistRecord NewPerson(ConsentListing listing, string document)
    {
        var person = new TherapistRecord
        {
            FirstName = "",
            MiddleName = "",
            LastName = "",
            NameSuffix = "",
            Credentials = "",
            Profession = default,
            Listing = NewRecord(listing, document),
        };
        CopyTo(person, listing);
        return person;
    }

    public static ListingRecord NewRecord(ConsentListing listing, string document) => new()
    {
        Id = listing.Id,
        ConsentOn = listing.ConsentOn,
        IsFictional = listing.IsFictional,
        Document = document,
    };

    /// <summary>What the registry says of someone stays; where it says nothing, the listing's own words stand in.</summary>
    public static void CopyTo(TherapistRecord person, ConsentListing listing)
    {
        if (person.RegistryAsOf is not null)
        {
            return;
        }

        person.Npi = listing.Npi?.Number;
        person.FirstName = listing.Name.First;
        person.MiddleName = listing.Name.Middle;
        person.LastName = listing.Name.Last;
        person.NameSuffix = listing.Name.Suffix;
        person.Credentials = string.Join(", ", listing.Credentials);
        person.Profession = listing.Profession.Value;
        person.Gender = listing.Gender.IsKnown ? listing.Gender.Value : null;
        person.Telephone = listing.Telephone.IsKnown ? listing.Telephone.Value : null;
    }
}
