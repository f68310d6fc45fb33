using IptFinder.Data.Search;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Frame;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Pages.Therapists;

/// <summary>One therapist: all that is known, who says so, and whether they may see a client in a given state.</summary>
public sealed class ShowModel(TherapistReader reader, ReferenceData reference, PracticeAuthority authority, TherapistWords words) : PageModel
{
    public Therapist Person { get; private set; } = null!;

    /// <summary>Where the client will be; null until they say.</summary>
    public UsState? ClientState { get; private set; }

    /// <summary>What could not be understood; empty when all could.</summary>
    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public TherapistWords Words => words;

    public ReferenceData Reference => reference;

    /// <summary>"Psychologist, New Haven, CT and Milford, CT".</summary>
    public string ProfessionAndTowns => Person.Locations.Count == 0
        ? words.Profession(Person)
        : $"{words.Profession(Person)}, {Web.Words.And([.. Person.Locations.Select(location => location.TownAndState).Distinct()])}";

    /// <summary>For search engines and those who share the page: facts of the record alone, with who says so and when.</summary>
    public string Summary
    {
        get
        {
            var training = words.Training(Person);
            return $"{(Person.IsFictional ? "Fictional. " : "")}{ProfessionAndTowns}. {training.Text}. {training.Detail}";
        }
    }

    public IEnumerable<FactSection> Sections => new Profile(Person, reference, words).Sections();

    /// <summary>What a usual course comes to at their own fees; null where they state none that holds today.</summary>
    public string? CourseSentence =>
        StatedFees.On(words.Today, Person.Facts) is { } fees && reference.FindApproach("ipt")?.Sessions is { } sessions
            ? $"{sessions.Min} to {sessions.Max} sessions at these fees: {fees.Course(sessions, reference)} if you pay it all yourself."
            : null;

    public string? PracticeSentence => ClientState is { } state
        ? PracticeWords.Sentence(authority.For(Person.Licenses, state, words.Today), state, reference.StateNames)
        : null;

    /// <summary>What the link "Report a problem" does, by how the people who run the site are reached.</summary>
    /// <param name="contact">An e-mail address, a web address, or empty where nobody is named.</param>
    public static string ReportDoes(string contact) => contact switch
    {
        "" => "This is a sample. The link tells how a listing is corrected; nobody is there to write to.",
        _ when contact.Contains('@', StringComparison.Ordinal) => "It opens a ready message; nothing is stored here.",
        _ => "It opens the page of the people who run this site; nothing is stored here.",
    };

    public IActionResult OnGet(int id, string? slug, string? state, [FromServices] IOptions<OperatorOptions> runBy)
    {
        // The database may be ahead of the directory shown: nobody real is shown before someone answers for the site.
        if (reader.Find([id]) is not [var person] || !(person.IsFictional || runBy.Value.IsGiven))
        {
            return NotFound();
        }

        Person = person;
        ClientState = UsStates.TryParse(state);
        if (!string.IsNullOrWhiteSpace(state) && ClientState is null)
        {
            Problems = [new FieldError("state", "Choose the state you will be in.")];
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        if (!string.IsNullOrEmpty(state))
        {
            Response.Headers.CacheControl = "no-store"; // Where the client will be stays on no disk.
        }

        return slug == Links.Slug(person) ? Page() : Redirect(Links.Therapist(person, ClientState));
    }
}
