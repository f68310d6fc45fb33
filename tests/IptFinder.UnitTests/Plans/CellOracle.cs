using System.Globalization;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Plans;

namespace IptFinder.UnitTests.Plans;

/// <summary>Reads a cell by taking its words off one by one.</summary>
internal static class CellOracle
{
    public static CostShareCell Read(string cell)
    {
        var text = cell.Trim().ToLowerInvariant();
        if (text is "" or "not applicable")
        {
            return text.Length == 0 ? new CostShareCell.Blank() : new CostShareCell.NotApplicable();
        }

        const string After = " after deductible";
        var isAfter = text.EndsWith(After, StringComparison.Ordinal);
        text = isAfter ? text[..^After.Length] : text;
        if (text == "no charge")
        {
            return new CostShareCell.NoCharge(isAfter);
        }

        return text.StartsWith('$') ? Copay(Without(text, " copay")[1..], isAfter) : Coinsurance(Without(text, " coinsurance"), isAfter);
    }

    private static CostShareCell Copay(string number, bool isAfter)
    {
        number = number.StartsWith(' ') ? number[1..] : number;
        var parts = number.Split('.');
        var groups = parts[0].Split(',');
        var isGrouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
        var digits = string.Concat(groups);
        var cents = parts.Length > 1 ? parts[1] : "00";
        return parts.Length <= 2 && isGrouped && AreDigits(digits, 9) && AreDigits(cents, 2)
            ? new CostShareCell.Copay(Money.FromCents(long.Parse(digits + cents.PadRight(2, '0'), CultureInfo.InvariantCulture)), isAfter)
            : new CostShareCell.NotUnderstood();
    }

    private static CostShareCell Coinsurance(string text, bool isAfter)
    {
        var number = text.EndsWith('%') ? text[..^1] : "?";
        number = number.EndsWith(' ') ? number[..^1] : number;
        var parts = number.Split('.');
        return parts.Length <= 2 && AreDigits(parts[0], 3) && (parts.Length == 1 || AreDigits(parts[1], 6))
            && decimal.Parse(number, CultureInfo.InvariantCulture) is var percent and <= 100
                ? new CostShareCell.Coinsurance(Share.FromPercent(percent), isAfter)
                : new CostShareCell.NotUnderstood();
    }

    private static bool AreDigits(string text, int most) => text.Length >= 1 && text.Length <= most && text.All(char.IsAsciiDigit);

    private static string Without(string text, string end) => text.EndsWith(end, StringComparison.Ordinal) ? text[..^end.Length] : text;
}
