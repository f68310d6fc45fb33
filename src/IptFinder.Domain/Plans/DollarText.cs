using System.Globalization;
using System.Text.RegularExpressions;
using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Plans;

/// <summary>Dollars as the marketplace files write them: "$4,500 ", "$40.00".</summary>
public static partial class DollarText
{
    /// <summary>Null for anything but a dollar sign and an amount of at most two decimals; commas stand where they belong or not at all.</summary>
    public static Money? TryParse(string text)
    {
        var match = Dollars.Match(text.Trim());
        return match.Success
            ? Money.FromCents((Number(match.Groups["whole"].Value) * 100) + Number(match.Groups["cents"].Value.PadRight(2, '0')))
            : null;
    }

    private static long Number(string digits) =>
        long.Parse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\$ ?(?<whole>[0-9]{1,3}(,[0-9]{3}){0,2}|[0-9]{1,9})(\.(?<cents>[0-9]{1,2}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dollars { get; }
}
