using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Browse;

/// <summary>People in and around one town: the first of a search for it.</summary>
public sealed class PeopleModel(Finder finder, ReferenceData reference) : PageModel
{
    /// <summary>Towns are small; this reaches the next ones.</summary>
    private const int AroundMiles = 5;

    public Town Town { get; private set; } = null!;

    public string StateName => reference.StateNames[Town.State];

    public TherapistQuery Query { get; private set; } = TherapistQuery.Everyone;

    public SearchResults Results { get; private set; } = null!;

    /// <param name="state">White space alone comes as null.</param>
    /// <param name="town">The same.</param>
    public IActionResult OnGet(string? state, string? town)
    {
        if (UsStates.TryParse(state) is not { } known || town is null || reference.Gazetteer.TownBySlug(known, town) is not { } found)
        {
            return NotFound();
        }

        Town = found;
        Query = (TherapistQuery.Everyone with { Near = found.Place, RadiusMiles = AroundMiles, IncludeUnknown = true })
            .With(SearchFilters.Mode, SearchFilters.InPerson);
        Results = finder.Find(Query);
        return Page();
    }
}
