using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Listings;

/// <summary>A listing file (docs/listings.md) whose outer shape is right; its entries are still to be read.</summary>
public sealed class ListingFile
{
    public const string Format = "iptfinder-listings/1";

    private ListingFile(DateOnly? asOf, IReadOnlyList<JsonElement> entries)
    {
        AsOf = asOf;
        Entries = entries;
    }

    /// <summary>The day the file speaks for, where it says so.</summary>
    public DateOnly? AsOf { get; }

    public IReadOnlyList<JsonElement> Entries { get; }

    /// <summary>Reads the outer shape; a file that has another gets one sentence that says what to do.</summary>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        [NotNullWhen(true)] out ListingFile? file,
        [NotNullWhen(false)] out string? problem)
    {
        file = null;
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[3..] : utf8);
            problem = Shape(document.RootElement, out var asOf);
            if (problem is null)
            {
                file = new ListingFile(asOf, [.. document.RootElement.GetProperty("listings").Clone().EnumerateArray()]);
            }
        }
        catch (JsonException broken)
        {
            problem = Where(broken, utf8.Length);
        }
        catch (InvalidOperationException)
        {
            // What JsonElement throws for a text it is asked for and cannot decode.
            problem = "The file is not proper UTF-8 text. Save it as UTF-8 and try again.";
        }

        return file is not null;
    }

    /// <summary>Writes a file with one listing per line.</summary>
    public static byte[] Write(DateOnly asOf, IEnumerable<ConsentListing> listings)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        buffer.Write(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{{\"format\":\"{Format}\",\"asOf\":\"{asOf:yyyy-MM-dd}\",\"listings\":[")));
        using var json = new Utf8JsonWriter(buffer, ListingDocument.Compact);
        var separator = "\n"u8;
        foreach (var listing in listings)
        {
            buffer.Write(separator);
            json.Reset();
            ListingWriter.Write(json, listing);
            json.Flush();
            separator = ",\n"u8;
        }

        buffer.Write("\n]}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static string? Shape(JsonElement root, out DateOnly? asOf)
    {
        asOf = null;
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.String
            || !format.ValueEquals(Format))
        {
            return $"This is not a listing file: it must begin with {{ \"format\": \"{Format}\". See docs/listings.md.";
        }

        if (root.TryGetProperty("asOf", out var date))
        {
            if (date.ValueKind != JsonValueKind.String
                || !DateOnly.TryParseExact(
                    date.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return "asOf: write a date as year-month-day, like 2026-10-12.";
            }

            asOf = day;
        }

        if (!root.TryGetProperty("listings", out var listings) || listings.ValueKind != JsonValueKind.Array)
        {
            return "listings: write a list in [ ].";
        }

        var names = root.EnumerateObject().Select(property => property.Name).ToList();
        var other = names.Find(name => name is not ("format" or "asOf" or "listings" or "$schema"));
        return other is not null ? $"\"{other}\" is not part of the format. Check the spelling or leave it out."
            : names.Count != names.Distinct().Count() ? "The file says format, asOf or listings twice. Keep one of each."
            : null;
    }

    private static string Where(JsonException broken, int length) =>
        length == 0
            ? "The file is empty."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The file is not JSON: look at line {broken.LineNumber + 1}, position {broken.BytePositionInLine + 1}. It must be UTF-8 text.");
}
