using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>One listing as it is kept in the database: an entry of a listing file in its shortest, always equal form.</summary>
public static class ListingDocument
{
    /// <summary>Names and own words stay readable; whoever puts them on a page escapes them there.</summary>
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ConsentListing listing)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            ListingWriter.Write(json, listing);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// Reads what was checked when it was stored. A code that the reference data has since lost reads as not said.
    /// </summary>
    /// <exception cref="InvalidDataException">The document was never stored by an import.</exception>
    public static ConsentListing Parse(string json, ReferenceData reference)
    {
        using var document = Read(json);
        var reading = ListingMapper.ReadStored(document.RootElement, reference);
        return reading.Listing ?? throw new InvalidDataException(string.Join(' ', reading.Problems));
    }

    private static JsonDocument Read(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException damage)
        {
            throw new InvalidDataException("A listing is no JSON.", damage);
        }
    }
}
