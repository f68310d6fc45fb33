using System.Globalization;
using System.Text.RegularExpressions;
using IptFinder.Data.Import.Files;

namespace IptFinder.Data.Import.Nppes;

/// <summary>The days a registry file covers, as its name has them: "npidata_pfile_20251103-20251109.csv".</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day: the date the file speaks for.</param>
public readonly partial record struct DateSpan(DateOnly From, DateOnly To)
{
    /// <summary>A full file starts with the registry in 2005; a weekly one covers seven days.</summary>
    private const int FullFileDays = 60;

    public bool IsFull => To.DayNumber - From.DayNumber >= FullFileDays;

    /// <summary>The dates in the entry's or the file's name; null when there are none.</summary>
    public static DateSpan? Of(ImportFile file) => InName(file.Name) ?? InName(Path.GetFileName(file.Path));

    /// <summary>Null when the name holds no two dates in order.</summary>
    public static DateSpan? InName(string name)
    {
        var match = TwoDates.Match(name);
        return match.Success
            && DateOnly.TryParseExact(match.Groups["from"].ValueSpan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && DateOnly.TryParseExact(match.Groups["to"].ValueSpan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
            && from <= to
                ? new DateSpan(from, to)
                : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<from>\d{8})[-_](?<to>\d{8})(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TwoDates { get; }
}
