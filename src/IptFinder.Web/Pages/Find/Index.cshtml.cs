using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Web.Pages.Therapists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Find;

/// <summary>The finder. GET keeps the search in the address; POST is the private search, which leaves nothing there.</summary>
public sealed class IndexModel(Finder finder, SearchFilters filters, ReferenceData reference, TherapistWords words) : PageModel
{
    [BindProperty(SupportsGet = true, BinderType = typeof(FindFormBinder))]
    public FindForm Form { get; set; } = new();

    /// <summary>Set when the form was understood.</summary>
    public FindRequest? Search { get; private set; }

    public SearchResults? Results { get; private set; }

    public bool IsPrivate { get; private set; }

    public SearchWords Say { get; } = new(filters, reference);

    public WhyWords Why { get; } = new(filters, reference, words);

    public TherapistWords Words => words;

    public ReferenceData Reference => reference;

    /// <summary>By field name in lower case: what to do about it.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>();

    public IActionResult OnGet() => Show();

    public IActionResult OnPost()
    {
        IsPrivate = true;
        Response.Headers.CacheControl = "no-store";
        return Show();
    }

    private PageResult Show()
    {
        if (ModelState.IsValid)
        {
            (Search, Results) = finder.Find(Form);
            return Page();
        }

        Problems = ModelState
            .Where(entry => entry.Value is { Errors.Count: > 0 })
            .ToDictionary(entry => entry.Key.Split('.')[^1].ToLowerInvariant(), entry => entry.Value!.Errors[0].ErrorMessage);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
