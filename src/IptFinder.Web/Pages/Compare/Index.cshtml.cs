using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Find;
using IptFinder.Web.Pages.Therapists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Compare;

/// <summary>"My list": up to six therapists side by side. The numbers in the address are all there is; notes stay in the browser.</summary>
public sealed class IndexModel(Finder finder, ReferenceData reference, TherapistWords words) : PageModel
{
    /// <summary>As many as can still be read side by side.</summary>
    public const int Most = 6;

    /// <summary>The numbers that somebody has, in the order of the address.</summary>
    public IReadOnlyList<int> Ids { get; private set; } = [];

    /// <summary>Those shown, in the order shown.</summary>
    public IReadOnlyList<Therapist> People { get; private set; } = [];

    /// <summary>Those for whom there was no room.</summary>
    public IReadOnlyList<Therapist> LeftOut { get; private set; } = [];

    /// <summary>Numbers that nobody has.</summary>
    public IReadOnlyList<int> Missing { get; private set; } = [];

    public bool ByFee { get; private set; }

    /// <summary>What was pasted to add somebody by and leads to nobody.</summary>
    public string? Add { get; private set; }

    public IReadOnlyList<FieldError> Problems { get; private set; } = [];

    public IEnumerable<CompareRow> Rows => new Comparison(People, reference, words).Rows();

    public IActionResult OnGet(string? add, string? sort)
    {
        Response.Headers.CacheControl = "no-store"; // Whom somebody is choosing between stays on no disk, as with searches.
        var asked = CompareAddress.Read(Request.Query["ids"]);
        ByFee = sort == "fee";
        if (!string.IsNullOrWhiteSpace(add) && CompareAddress.Pasted(add) is { } added)
        {
            return Redirect(Links.CompareOf(asked.Ids.Append(added).Distinct(), ByFee));
        }

        Add = add;
        Problems = Faults(asked, add);
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        var found = finder.People(asked.Ids);
        Ids = [.. found.Select(person => person.Id)];
        Missing = [.. asked.Ids.Except(Ids)];
        LeftOut = [.. found.Skip(Most)];
        People = ByFee
            ? [.. found.Take(Most).OrderBy(person => SearchFilters.FeeToCompare(person.Facts, words.Today)?.Cents ?? long.MaxValue).ThenBy(person => person.Id)]
            : [.. found.Take(Most)];
        return Page();
    }

    /// <summary>The same list without one of them.</summary>
    public string Without(Therapist person) => Links.CompareOf(Ids.Where(id => id != person.Id), ByFee);

    /// <summary>The same list without numbers that nobody has.</summary>
    public string WithoutMissing => Links.CompareOf(Ids, ByFee);

    /// <summary>The same list with one who had no room first.</summary>
    public string First(Therapist person) => Links.CompareOf(Ids.Where(id => id != person.Id).Prepend(person.Id), ByFee);

    private static List<FieldError> Faults(CompareAddress asked, string? add)
    {
        var faults = new List<FieldError>();
        if (asked.Unread is [var unread, ..])
        {
            faults.Add(new FieldError("add", $"We left out “{WritingDirection.Apart(Short(unread))}”: it is not a therapist's number. The address ends in numbers, like ids=12,34."));
        }

        if (!string.IsNullOrWhiteSpace(add))
        {
            faults.Add(new FieldError("add", "Paste the address of a therapist's page here, or its number, like 12."));
        }

        return faults;
    }

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "...";
}
