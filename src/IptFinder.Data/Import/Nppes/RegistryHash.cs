using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IptFinder.Data.Records;

namespace IptFinder.Data.Import.Nppes;

/// <summary>
/// One number for all that is taken from a registry row, the same for the same content in every process: the first eight
/// bytes of a SHA-256 over it.
/// </summary>
public static class RegistryHash
{
    public static long Of(TherapistRecord therapist)
    {
        var content = new StringBuilder();
        void Add(params ReadOnlySpan<object?> values)
        {
            foreach (var value in values)
            {
                content.Append(CultureInfo.InvariantCulture, $"{value}\u001f");
            }
        }

        Add(therapist.FirstName, therapist.MiddleName, therapist.LastName, therapist.NameSuffix, therapist.Credentials);
        Add(therapist.Profession, therapist.Gender, therapist.Telephone);
        foreach (var license in therapist.Licenses)
        {
            Add(license.State, license.Number, license.Kind);
        }

        foreach (var place in therapist.Locations)
        {
            Add(place.Town, place.State, place.Zip, place.Latitude, place.Longitude, place.IsApproximate);
        }

        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }
}
