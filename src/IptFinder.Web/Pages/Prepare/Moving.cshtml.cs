using System.Globalization;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Find;
using IptFinder.Web.Pages.Therapists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Prepare;

/// <summary>
/// Going on with a therapist after a move or on a journey. Where somebody will be, and when, is posted and stands in no address.
/// </summary>
public sealed class MovingModel(Finder finder, ReferenceData reference, PracticeAuthority authority) : PageModel
{
    /// <summary>Further ahead nothing that is listed today says anything.</summary>
    private const int MostYearsAhead = 2;

    private static readonly string[] Named = ["location-rule", "temp-practice"];

    /// <summary>Null until somebody is chosen.</summary>
    public Therapist? Person { get; private set; }

    public string To { get; private set; } = "";

    public string From { get; private set; } = "";

    /// <summary>Null before the form was sent, or when it could not be read.</summary>
    public MovingAnswer? Answer { get; private set; }

    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public IReadOnlyList<Term> States =>
        [.. reference.StateNames.OrderBy(state => state.Value, StringComparer.Ordinal).Select(state => new Term(state.Key.ToString(), state.Value, []))];

    public IEnumerable<FactRow> Licenses => Person!.Licenses.Select(license => LicenseWords.Row(license, reference, finder.Today));

    public IEnumerable<ReferenceSource> Sources => Named.Select(id => reference.Sources[id]);

    public DateOnly Today => finder.Today;

    public string? Problem(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    public IActionResult OnGet(int? therapist)
    {
        Response.Headers.CacheControl = "no-store"; // Else Back may bring what was chosen again, after leaving too.
        From = Words.MachineDate(finder.Today);
        return Show(therapist);
    }

    public IActionResult OnPost(int? therapist)
    {
        Response.Headers.CacheControl = "no-store"; // Where somebody will be stays on no disk.
        var posted = Request.HasFormContentType ? Request.Form : FormCollection.Empty;
        (To, From) = (posted["to"].ToString(), posted["from"].ToString());
        var shown = Show(therapist);
        if (Person is not { } person)
        {
            return shown;
        }

        var (state, day) = (UsStates.TryParse(To), Day(From));
        Problems =
        [
            .. state is null ? [new FieldError("to", "Choose the state you will be in.")] : Array.Empty<FieldError>(),
            .. day is null ? [new FieldError("from", $"Enter the first day, from today to two years ahead, like {Words.MachineDate(finder.Today.AddMonths(1))}.")] : Array.Empty<FieldError>(),
        ];
        if (state is { } to && day is { } from)
        {
            Answer = new MovingAnswer(person, to, from, authority.For(person.Licenses, to, from), reference);
        }
        else
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return shown;
    }

    private IActionResult Show(int? therapist)
    {
        Person = therapist is { } id ? finder.Person(id) : null;
        return therapist is not null && Person is null ? NotFound() : Page();
    }

    private DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= finder.Today && day <= finder.Today.AddYears(MostYearsAhead)
            ? day
            : null;
}
