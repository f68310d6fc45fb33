using IptFinder.Data.Search;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Web.Pages.Browse;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages;

/// <summary>Home: one search form, IPT in short, and the way in by state.</summary>
public sealed class IndexModel(ReferenceData reference, CurrentDirectory directory) : PageModel
{
    public ReferenceData Reference => reference;

    public void OnGet() => Response.Headers.CacheControl = "no-store"; // Else Back may bring what was chosen again, after leaving too.

    public DirectorySnapshot Directory { get; } = directory.Snapshot;

    public StateMap Map => new(reference, Directory.Places.In);

    /// <summary>The states and territories where somebody practices, by name.</summary>
    public IEnumerable<(UsState State, string Name, int Count)> States => reference.StateNames
        .Select(state => (State: state.Key, Name: state.Value, Count: Directory.Places.In(state.Key)))
        .Where(state => state.Count > 0)
        .OrderBy(state => state.Name, StringComparer.Ordinal);
}
