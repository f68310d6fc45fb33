using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Find;

/// <summary>Reads what people type into the search form's fields; null when it cannot be read.</summary>
internal static class FormText
{
    public static int? WholeNumber(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"120", "$120" or "1,200".</summary>
    public static int? Dollars(string text)
    {
        var amount = text.Trim();
        amount = amount.StartsWith('$') ? amount[1..].TrimStart() : amount;
        var groups = amount.Split(',');
        var isGrouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
        return isGrouped && WholeNumber(string.Concat(groups)) is { } number and >= 1 ? number : null;
    }

    /// <summary>A two-letter code or a full name.</summary>
    public static UsState? State(string text, ReferenceData reference) =>
        UsStates.TryParse(text) ?? reference.StateNames
            .Where(state => string.Equals(state.Value, text.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(state => (UsState?)state.Key)
            .FirstOrDefault();
}
