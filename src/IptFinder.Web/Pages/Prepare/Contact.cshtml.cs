using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Find;
using IptFinder.Web.Pages.Therapists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace IptFinder.Web.Pages.Prepare;

/// <summary>Words for the first call to one therapist. What is typed is posted, put into the words and forgotten.</summary>
public sealed class ContactModel(Finder finder, TherapistWords words) : PageModel
{
    private const int MostCharacters = 80;

    /// <summary>Whom to call; null until somebody is chosen.</summary>
    public Therapist? Person { get; private set; }

    public ContactDetails Details { get; private set; } = ContactDetails.None;

    public Urgency Urgency { get; private set; } = Urgency.Of(null);

    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public TherapistWords Words => words;

    public static IReadOnlyList<Term> Urgencies { get; } = [.. Urgency.All.Select(one => new Term(one.Code, one.Label, []))];

    public string? Problem(string field) => Problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    public IActionResult OnGet(int? therapist)
    {
        Response.Headers.CacheControl = "no-store"; // Else Back may bring what was typed again, after leaving too.
        return Show(therapist);
    }

    public IActionResult OnPost(int? therapist)
    {
        Response.Headers.CacheControl = "no-store"; // What was typed stays on no disk.
        var posted = Request.HasFormContentType ? Request.Form : FormCollection.Empty;
        Urgency = Urgency.Of(posted["soon"]);
        Details = new ContactDetails(OneLine(posted["times"]), OneLine(posted["insurer"]));
        Problems =
        [
            .. new[] { ("times", Details.Times), ("insurer", Details.Insurer) }
                .Where(field => field.Item2.Length > MostCharacters)
                .Select(field => new FieldError(field.Item1, $"Use at most {MostCharacters} characters.")),
        ];
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Show(therapist);
    }

    private IActionResult Show(int? therapist)
    {
        Person = therapist is { } id ? finder.Person(id) : null;
        return therapist is not null && Person is null ? NotFound() : Page();
    }

    /// <summary>In one line; empty where there is no word or number in it.</summary>
    private static string OneLine(StringValues typed) => typed.ToString() is var text && text.Any(char.IsLetterOrDigit)
        ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : "";
}
