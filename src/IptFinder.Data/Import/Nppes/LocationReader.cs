using IptFinder.Data.Records;
using IptFinder.Domain.Geography;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Reads a practice address down to town and ZIP, and puts it on the map.</summary>
public sealed class LocationReader(Gazetteer gazetteer)
{
    /// <summary>
    /// The location as the primary one; null for an address abroad, of the military post, or without a ZIP. Some rows have a
    /// territory's code as the country.
    /// </summary>
    public LocationRecord? Read(string town, string state, string zip, string country)
    {
        var isHere = country is "" or "US" or "UM" || UsStates.TryParse(country) is >= UsState.AS;
        if (!isHere || UsStates.TryParse(state) is not { } usState || ZipCode.TryParse(zip) is not { } zipCode)
        {
            return null;
        }

        if (gazetteer.Locate(zipCode, usState) is not { } located)
        {
            return null;
        }

        return new LocationRecord
        {
            Position = 0,
            Town = NameText.Town(RegistryText.Known(town)),
            State = usState,
            Zip = zipCode.ToString(),
            Latitude = located.Point.Latitude,
            Longitude = located.Point.Longitude,
            IsApproximate = located.IsApproximate,
        };
    }
}
