using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Suggesting;
using IptFinder.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Find;

/// <summary>The finder. GET keeps the search in the address; POST is the private search, which leaves nothing there.</summary>
public sealed class IndexModel(Finder finder, Suggestions suggestions, ReferenceData reference, SearchWords words) : PageModel
{
    private const int MostMeant = 5;

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

    /// <summary>Nothing was asked yet.</summary>
    public bool IsEntrance => !IsPrivate && !Request.QueryString.HasValue;

    public SearchWords Say => words;

    public ReferenceData Reference => reference;

    /// <summary>What could not be understood; empty when all could.</summary>
    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public string? Problem(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    /// <summary>Places that the one typed may mean: the towns of that name, else those of near ones; empty when it is clear.</summary>
    public IReadOnlyList<string> PlaceChoices => Problem("near") is null || Form.Near is not { } near ? []
        : reference.Gazetteer.Find(near).Choices is { Count: > 0 } namesakes ? [.. namesakes.Select(town => town.Label)]
        : [.. Meant(near, SuggestionKind.Place).Select(place => place.Value)];

    /// <summary>Nobody of the place has the name typed, and those found are of near ones.</summary>
    public bool AreNamesNear => Search is { Query.Name: { Length: > 0 } name } && Results is { Hits: [var first, ..] }
        && !new NameMatch(name).IsMatch(first.Therapist.Name);

    /// <summary>The id of a field's error, for <c>aria-describedby</c>; null while it has none.</summary>
    public string? ErrorId(string field) => Problem(field) is null ? null : field + "-error";

    public string? IsWrong(string field) => Problem(field) is null ? null : "true";

    /// <summary>How many a few fees would leave: "Up to $100: 12. Up to $150: 31."</summary>
    public static string FeeHint(Facet facet) =>
        string.Join(' ', facet.Values.Where(value => value.Value is "100" or "150" or "200").Select(value => $"{value.Label}: {Words.Number(value.Count)}."));

    public IActionResult OnGet([FromServices] FewResults few) => Show(few);

    public IActionResult OnPost([FromServices] FewResults few)
    {
        IsPrivate = true;
        return Show(few);
    }

    /// <summary>What a value left out may mean, with the search that has it.</summary>
    public IEnumerable<(string Label, TherapistQuery Query)> Meant(DroppedValue dropped)
    {
        var query = Search!.Query;
        return SearchFilters.Name != dropped.Name && Enum.TryParse<SuggestionKind>(dropped.Name, ignoreCase: true, out var kind)
            ? Meant(dropped.Value, kind).Select(one => (one.Label, query.With(dropped.Name, [.. query.Chosen(dropped.Name).Append(one.Value).Distinct(StringComparer.Ordinal)])))
            : [];
    }

    /// <summary>Names that the one typed may mean, of people whom the same search finds by them.</summary>
    public IEnumerable<(string Label, int Total, TherapistQuery Query)> NamesMeant() =>
        Search is { Query: { Name.Length: > 0 } query }
            ? Meant(query.Name, SuggestionKind.Name)
                .Select(one => query with { Name = one.Value, Page = 1 })
                .Select(other => (other.Name, Total: finder.Count(other), other))
                .Where(one => one.Total > 0)
            : [];

    private IEnumerable<Suggestion> Meant(string typed, SuggestionKind kind) => suggestions.Find(typed, kind).Take(MostMeant);

    private PageResult Show(FewResults few)
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
