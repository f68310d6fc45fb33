using System.Text.Json;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>Writes a listing as one entry of a listing file: always the same properties in the same order.</summary>
internal static class ListingWriter
{
    public static void Write(Utf8JsonWriter json, ConsentListing listing)
    {
        json.WriteStartObject();
        json.WriteString("id", listing.Id);
        json.OptionalText("npi", listing.Npi?.ToString());
        json.Date("consentDate", listing.ConsentOn);
        json.OptionalFlag("fictional", listing.IsFictional ? true : null);
        json.WriteStartObject("name");
        json.OptionalText("first", listing.Name.First);
        json.OptionalText("middle", listing.Name.Middle);
        json.OptionalText("last", listing.Name.Last);
        json.OptionalText("suffix", listing.Name.Suffix);
        json.WriteEndObject();
        if (listing.Credentials.Count > 0)
        {
            json.WritePropertyName("credentials");
            json.Strings(listing.Credentials);
        }

        json.Code("profession", listing.Profession);
        json.Code("gender", listing.Gender);
        json.Objects("licenses", listing.Licenses, license => License(json, license));
        json.Objects("locations", listing.Locations, location => Location(json, location));
        json.Text("telephone", listing.Telephone);
        FactsWriter.Write(json, listing.Facts);
        json.WriteEndObject();
    }

    private static void License(Utf8JsonWriter json, License license)
    {
        json.WriteString("state", EnumCodes<UsState>.Of(license.State));
        json.OptionalText("number", license.Number);
        json.WriteString("profession", EnumCodes<Profession>.Of(license.Kind));
        if (license.Status != LicenseStatus.NotStated)
        {
            json.WriteString("status", EnumCodes<LicenseStatus>.Of(license.Status));
        }

        json.Date("expires", license.Expires);
        json.Origin(license.Source, license.AsOf);
    }

    private static void Location(Utf8JsonWriter json, PracticeLocation location)
    {
        json.WriteString("town", location.Town);
        json.WriteString("state", EnumCodes<UsState>.Of(location.State));
        json.WriteString("zip", location.Zip.ToString());
        if (location.PublicStreet is { } street)
        {
            json.WriteString("street", street);
            json.WriteBoolean("showStreet", true);
        }

        json.Flag("inPerson", location.InPerson);
        json.Flag("stepFree", location.StepFree);
    }
}
