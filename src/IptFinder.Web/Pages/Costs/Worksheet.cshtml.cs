using IptFinder.Domain.Amounts;
using IptFinder.Domain.Reference;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Costs;

/// <summary>A list of the visits of a course to have a therapist confirm. Not itself a Good Faith Estimate.</summary>
public sealed class WorksheetModel(CostsReader costs, ReferenceData reference, Finder finder) : PageModel
{
    [BindProperty(BinderType = typeof(CostsFormBinder))]
    public CostsForm Form { get; set; } = new();

    /// <summary>One for each way to pay; empty when no estimate was sent, or it could not be read.</summary>
    public IReadOnlyList<WayAnswer> Ways { get; private set; } = [];

    public GoodFaithEstimateRule Rule => reference.CostFigures.GoodFaithEstimate;

    public DateOnly Today => finder.Today;

    public IReadOnlyList<ReferenceSource> Sources =>
        [.. Rule.ShortNotice.SourceIds.Concat(Rule.DisputeFromOver.SourceIds).Distinct(StringComparer.Ordinal).Select(id => reference.Sources[id])];

    public void OnPost()
    {
        Response.Headers.CacheControl = "no-store"; // What was entered stays on no disk.
        Ways = costs.Answer(Form, WayName).Ways;
    }

    /// <summary>Visits of the same code and price, in the order in which they come.</summary>
    public IEnumerable<WorksheetItem> Items(WayAnswer way) => way.Estimate.Likely.Lines
        .GroupBy(line => (line.Code, line.Charge))
        .Select(group => new WorksheetItem(
            group.Key.Code,
            reference.VisitCodes.First(code => code.Number == group.Key.Code).Label,
            group.Count(),
            group.Key.Charge,
            Money.FromCents(group.Sum(line => line.Charge.Cents))));

    private string WayName(string letter) => Form.Ways.Count > 1 ? $"Way {letter.ToUpperInvariant()}" : "The visits";
}
