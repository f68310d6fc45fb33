namespace IptFinder.Data.Import.Nppes;

/// <summary>How the registry writes that it does not say something, and the like.</summary>
public static class RegistryText
{
    /// <summary>Empty for a mask: "&lt;UNAVAIL&gt;", or marks alone such as "=========" or "********".</summary>
    public static string Known(string text) =>
        text.Any(char.IsLetterOrDigit) && !text.Equals("<UNAVAIL>", StringComparison.OrdinalIgnoreCase) ? text : "";

    /// <summary>The ten digits of a US telephone number, whatever stands between them; null when it is none.</summary>
    public static string? Telephone(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length == 11 && digits[0] == '1')
        {
            digits = digits[1..];
        }

        // An area code begins with 2 to 9; "9999999999" is a filled-in blank.
        return digits.Length == 10 && digits[0] >= '2' && digits.Any(digit => digit != digits[0]) ? digits : null;
    }

    /// <summary>
    /// A license number with single spaces and in capitals; empty for "PENDING", "NONE" and "0000", which are no numbers.
    /// </summary>
    public static string LicenseNumber(string text) =>
        text.Any(letter => letter is >= '1' and <= '9')
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant()
            : "";

    /// <summary>A date as MM/DD/YYYY; null when it is none.</summary>
    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(
            text, "MM/dd/yyyy", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date)
            ? date
            : null;
}
