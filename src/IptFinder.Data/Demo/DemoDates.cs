using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using IptFinder.Data.Listings;

namespace IptFinder.Data.Demo;

/// <summary>
/// Moves the dates of the sample directory along with the calendar. Its file speaks for one day; left as it is, every
/// "accepting" in it would be too old to show a month later, and the sample would look like a ruin. Real listings are never
/// moved: only the sample may be, as nothing in it is about anyone and every page says so.
/// </summary>
internal static partial class DemoDates
{
    /// <summary>
    /// The file with every date moved by the same number of whole weeks, so that groups keep their weekday and the day it
    /// speaks for is at most six days before <paramref name="today"/>. A file that is none stays as it is.
    /// </summary>
    public static byte[] MovedTo(DateOnly today, byte[] utf8)
    {
        if (!ListingFile.TryRead(utf8, out var file, out _) || file.AsOf is not { } asOf)
        {
            return utf8;
        }

        var days = today.DayNumber - asOf.DayNumber;
        var move = days - (((days % 7) + 7) % 7);
        return Encoding.UTF8.GetBytes(WholeDate().Replace(Encoding.UTF8.GetString(utf8), date => Moved(date.Value, move)));
    }

    private static string Moved(string quoted, int days) =>
        DateOnly.TryParseExact(
            quoted.AsSpan(1, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? string.Create(CultureInfo.InvariantCulture, $"\"{date.AddDays(days):yyyy-MM-dd}\"")
            : quoted;

    /// <summary>A text that is a date and nothing else; no other text of a listing has that shape.</summary>
    [GeneratedRegex("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex WholeDate();
}
