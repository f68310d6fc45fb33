using IptFinder.Data.Search;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages;

/// <summary>Home: one search form, IPT in short, and the way in by state.</summary>
public sealed class IndexModel(ReferenceData reference, CurrentDirectory directory) : PageModel
{
    public ReferenceData Reference => reference;

    /// <summary>The states and territories where somebody practices, by name.</summary>
    public IEnumerable<KeyValuePair<UsState, string>> States => reference.StateNames
        .Where(state => directory.Snapshot.Places.In(state.Key) > 0)
        .OrderBy(state => state.Value, StringComparer.Ordinal);
}
