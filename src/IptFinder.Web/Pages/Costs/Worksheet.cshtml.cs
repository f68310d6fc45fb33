using System.Globalization;
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

    /// <summary>Visits of the same code and price, in the order in which they come. What a plan allows is no price of the therapist's.</summary>
    public IReadOnlyList<WorksheetItem> Items(WayAnswer way) => way.Question.Coverage!.Kind is CoverageQuestion.SelfPay or CoverageQuestion.OutOfNetwork
        ? [.. way.Estimate.Likely.Lines
            .GroupBy(line => (line.Code, line.Charge))
            .Select(group => Item(group.Key.Code, group.Count(), MoneyRange.Exactly(group.Key.Charge)))]
        : [.. way.Estimate.Likely.Lines
            .GroupBy(line => (line.Code, IsFirst: line.Number == 1))
            .Select(group => Item(group.Key.Code, group.Count(), Fee(group.Key.IsFirst ? way.Fees?.First : way.Fees?.Session)))];

    /// <summary>All items together; null where a fee is not known.</summary>
    public static MoneyRange? Total(IReadOnlyList<WorksheetItem> items) => items.All(item => item.Total is not null)
        ? items.Select(item => item.Total!.Value).Aggregate((one, other) => new MoneyRange(one.Low + other.Low, one.High + other.High))
        : null;

    private static MoneyRange? Fee(VisitPrice? price) => price is { Low: { } low } ? new MoneyRange(low, price.High ?? low) : null;

    private WorksheetItem Item(string code, int number, MoneyRange? each) => new(
        code,
        reference.VisitCodes.First(one => one.Number == code).Label,
        number,
        each,
        each?.Each(price => Money.FromCents(price.Cents * number)));

    private string WayName(string letter)
    {
        var person = int.TryParse(Form[$"{letter}-therapist"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? finder.Person(id) : null;
        return person is not null ? $"Visits with {person.Name}" : Form.Ways.Count > 1 ? $"Way {letter.ToUpperInvariant()}" : "The visits";
    }
}
