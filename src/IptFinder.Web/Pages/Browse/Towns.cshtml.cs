using IptFinder.Data.Search;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Browse;

/// <summary>The towns of one state where somebody practices.</summary>
public sealed class TownsModel(CurrentDirectory directory, ReferenceData reference) : PageModel
{
    public UsState State { get; private set; }

    public string StateName => reference.StateNames[State];

    public IReadOnlyList<(Town Town, int Count)> Towns { get; private set; } = [];

    /// <summary>Everyone who may see a client in the state, by license listed or compact.</summary>
    public TherapistQuery WholeState => TherapistQuery.Everyone with { Near = reference.Gazetteer.Find(State.ToString()).Place };

    public TherapistQuery Online => WholeState.With(SearchFilters.Mode, SearchFilters.Telehealth);

    public IActionResult OnGet(string? state)
    {
        if (UsStates.TryParse(state) is not { } known)
        {
            return NotFound();
        }

        State = known;
        var places = directory.Snapshot.Places;
        Towns =
        [
            .. reference.Gazetteer.Towns(State)
                .Select(town => (Town: town, Count: places.In(town)))
                .Where(town => town.Count > 0)
                .OrderBy(town => town.Town.Name, StringComparer.Ordinal)
                .ThenBy(town => town.Town.Slug, StringComparer.Ordinal),
        ];
        return Page();
    }
}
