using System.Globalization;

namespace IptFinder.Data.Import.Plans;

/// <summary>The year a row of the marketplace's files is about.</summary>
internal static class PlanYear
{
    /// <summary>The marketplace opened for 2014.</summary>
    private const int First = 2014;

    /// <summary>Null for anything but four digits from 2014 on.</summary>
    public static int? TryParse(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= First
            ? year
            : null;
}
