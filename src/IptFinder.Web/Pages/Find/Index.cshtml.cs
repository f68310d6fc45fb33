using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Find;

/// <summary>The finder. GET keeps the search in the address; POST is the private search, which leaves nothing there.</summary>
public sealed class IndexModel(Finder finder, ReferenceData reference, SearchWords words, FewResults few) : PageModel
{
    [BindProperty(SupportsGet = true, BinderType = typeof(FindFormBinder))]
    public FindForm Form { get; set; } = new();

    /// <summary>Set when the form was understood.</summary>
    public FindRequest? Search { get; private set; }

    public SearchResults? Results { get; private set; }

    /// <summary>What else to try; null when enough were found.</summary>
    public FurtherAdvice? Further { get; private set; }

    /// <summary>What the form shows beside what was typed: the search, or what is left of it without its wrong fields.</summary>
    public TherapistQuery Shown { get; private set; } = TherapistQuery.Everyone;

    /// <summary>Counts for <see cref="Shown"/>.</summary>
    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    public bool IsPrivate { get; private set; }

    public SearchWords Say => words;

    public ReferenceData Reference => reference;

    /// <summary>What could not be understood; empty when all could.</summary>
    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public string? Problem(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    /// <summary>Towns that the place typed may mean; empty when it is clear.</summary>
    public IReadOnlyList<Town> PlaceChoices => Problem("near") is null ? [] : reference.Gazetteer.Find(Form.Near ?? "").Choices;

    /// <summary>The id of a field's error, for <c>aria-describedby</c>; null while it has none.</summary>
    public string? ErrorId(string field) => Problem(field) is null ? null : field + "-error";

    public string? IsWrong(string field) => Problem(field) is null ? null : "true";

    /// <summary>How many a few fees would leave: "Up to $100: 12. Up to $150: 31."</summary>
    public static string FeeHint(Facet facet) =>
        string.Join(' ', facet.Values.Where(value => value.Value is "100" or "150" or "200").Select(value => $"{value.Label}: {Words.Number(value.Count)}."));

    public IActionResult OnGet() => Show();

    public IActionResult OnPost()
    {
        IsPrivate = true;
        return Show();
    }

    private PageResult Show()
    {
        Response.Headers.CacheControl = "no-store"; // What was searched for stays on no disk.
        if (ModelState.IsValid)
        {
            (Search, Results) = finder.Find(Form);
            (Shown, Facets) = (Search.Query, Results.Facets);
            Further = few.Advise(Search.Query, Results);
            return Page();
        }

        Problems = [.. ModelState
            .Where(entry => entry.Value is { Errors.Count: > 0 })
            .Select(entry => new FieldError(entry.Key.Split('.')[^1].ToLowerInvariant(), entry.Value!.Errors[0].ErrorMessage))];
        var (rest, found) = finder.Find(Form.Without([.. Problems.Select(problem => problem.Field)]));
        (Shown, Facets) = (rest.Query, found.Facets);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
