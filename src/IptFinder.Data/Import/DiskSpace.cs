using System.Globalization;

namespace IptFinder.Data.Import;

/// <summary>Is there room for what an import adds? Asked before it begins, not found out after an hour.</summary>
public static class DiskSpace
{
    /// <summary>New pages are written to the log first and to the database after, and some air is left.</summary>
    private const double Factor = 2.5;

    /// <summary>Null when there is room, else a sentence.</summary>
    /// <param name="available">Free bytes.</param>
    /// <param name="growth">Bytes the directory is expected to grow by.</param>
    public static string? Refusal(long available, long growth)
    {
        var needed = (long)(growth * Factor);
        return available >= needed ? null
            : $"This import needs about {Megabytes(needed + 999_999)} MB of free disk space, and there are {Megabytes(available)} MB. " +
                "Make room, or set IPTFINDER_DATA to a folder on a larger disk.";
    }

    public static long Available(DataFolder folder) => new DriveInfo(folder.Path).AvailableFreeSpace;

    private static string Megabytes(long bytes) => (bytes / 1_000_000).ToString("#,0", CultureInfo.InvariantCulture);
}
