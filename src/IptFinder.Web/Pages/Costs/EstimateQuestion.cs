using System.Text.Json.Serialization;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// What someone wants to know the cost of: the body of the API's estimate, and what the form on the page comes to. Null is
/// "none", never "not known": that is named in the coverage's unknown.
/// </summary>
public sealed record EstimateQuestion
{
    /// <summary>What each kind of visit costs; may be left out for Medicare, whose own amounts are then taken.</summary>
    public VisitPrices? Visits { get; init; }

    public SessionNumbers? Sessions { get; init; }

    /// <summary>The day of the first visit; may lie in the past.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Days from one visit to the next: 7 for weekly.</summary>
    public int? EveryDays { get; init; }

    /// <summary>The days of all visits, where a plan has set them; then <see cref="EveryDays"/> counts for nothing. The API takes none.</summary>
    [JsonIgnore]
    public VisitDays? Days { get; init; }

    public CoverageQuestion? Coverage { get; init; }

    /// <summary>The same as unknown in the coverage, for those who write it here.</summary>
    public IReadOnlyList<string>? Unknown { get; init; }

    /// <summary>A first visit and sessions of a code whose prices Medicare sets.</summary>
    public static VisitPrices MedicareVisits(string sessionCode) => new(new VisitPrice("90791", null, null), new VisitPrice(sessionCode, null, null));

    /// <summary>The same question with everything unknown named in its coverage; what does not belong there stays where it was written.</summary>
    public EstimateQuestion WithUnknownInCoverage() => Unknown is null || Coverage is null
        ? this
        : this with { Coverage = Coverage with { Unknown = [.. Coverage.Unknown ?? [], .. Unknown.Where(Belongs)] } };

    private bool Belongs(string? name) => CoverageQuestion.IsUnknowable(name) && CoverageValidator.Fits(Coverage!, name);
}
