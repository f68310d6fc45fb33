using IptFinder.Data.Search;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Browse;

/// <summary>Every state with how many people practice there.</summary>
public sealed class StatesModel(CurrentDirectory directory, ReferenceData reference) : PageModel
{
    public IEnumerable<(UsState State, string Name, int Count)> States => reference.StateNames
        .OrderBy(state => state.Value, StringComparer.Ordinal)
        .Select(state => (state.Key, state.Value, directory.Snapshot.Places.In(state.Key)))
        .Where(state => state.Item3 > 0);
}
