using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages;

/// <summary>Home: one search form, IPT in short, and the way in by state.</summary>
public sealed class IndexModel(ReferenceData reference) : PageModel
{
    public ReferenceData Reference => reference;

    /// <summary>Every state and territory by name.</summary>
    public IEnumerable<KeyValuePair<UsState, string>> States => reference.StateNames.OrderBy(state => state.Value, StringComparer.Ordinal);
}
