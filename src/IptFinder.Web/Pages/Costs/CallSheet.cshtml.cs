using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Costs;

/// <summary>What to ask an insurer, to print or read from: the numbers an estimate lacks come first.</summary>
public sealed class CallSheetModel(CostsReader costs, ReferenceData reference) : PageModel
{
    [BindProperty(BinderType = typeof(CostsFormBinder))]
    public CostsForm Form { get; set; } = new();

    /// <summary>Empty when nothing is missing, or when no estimate was sent.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    /// <summary>An estimate was sent, and could be read.</summary>
    public bool HasEstimate { get; private set; }

    /// <summary>All that was asked about is Original Medicare.</summary>
    public bool IsMedicare { get; private set; }

    public IReadOnlyList<string> Ready => IsMedicare ? CallSheetWords.ReadyForMedicare : CallSheetWords.Ready;

    public IEnumerable<string> General => IsMedicare ? CallSheetWords.Medicare : CallSheetWords.General(
        [reference.VisitCodes.First(code => code.Number == CourseReader.FirstVisitCode), reference.VisitCodes.FirstOrDefault(code => code.Number == Form["code"]) ?? reference.VisitCodes[1]],
        Missing);

    public void OnPost()
    {
        Response.Headers.CacheControl = "no-store"; // What was entered stays on no disk.
        var answer = costs.Answer(Form, letter => letter);
        HasEstimate = answer.Ways.Count > 0;
        IsMedicare = HasEstimate && answer.Ways.All(way => way.Question.Coverage!.Kind == CoverageQuestion.Medicare);
        Missing = [.. CallSheetWords.Missing(answer.Ways.SelectMany(way => way.Missing))];
    }
}
