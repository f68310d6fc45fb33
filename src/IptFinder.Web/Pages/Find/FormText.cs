using System.Globalization;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Find;

/// <summary>Reads what people type into the search form's fields; null when it cannot be read.</summary>
internal static class FormText
{
    public static int? WholeNumber(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>"120", "$120" or "1,200".</summary>
    public static int? Dollars(string text) =>
        Money.TryParse(text) is { Cents: >= 100 } amount && amount.Cents % 100 == 0 ? (int)(amount.Cents / 100) : null;

    /// <summary>A two-letter code or a full name.</summary>
    public static UsState? State(string text, ReferenceData reference) =>
        UsStates.TryParse(text) ?? reference.StateNames
            .Where(state => string.Equals(state.Value, text.Trim(), StringComparison.OrdinalIgnoreCase))
            .Select(state => (UsState?)state.Key)
            .FirstOrDefault();
}
