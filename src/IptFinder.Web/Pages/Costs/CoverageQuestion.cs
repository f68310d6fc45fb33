using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Who pays, and by what terms. Amounts are in dollars; null is "none".</summary>
public sealed record CoverageQuestion
{
    public const string SelfPay = "self-pay";
    public const string InNetwork = "in-network";
    public const string OutOfNetwork = "out-of-network";
    public const string Medicare = "medicare";

    /// <summary>Values of <see cref="Kind"/>.</summary>
    public static readonly IReadOnlyList<string> Kinds = [SelfPay, InNetwork, OutOfNetwork, Medicare];

    /// <summary>Names that <see cref="Unknown"/> may hold.</summary>
    public static readonly IReadOnlyList<string> Unknowable =
    [
        "deductible", "deductibleMet", "copay", "coinsurance", "afterDeductible", "outOfPocketMax", "outOfPocketMet", "visitLimit",
        "visitsUsed", "planYearStart", "allowed", "allowedShare", "slidingFee",
    ];

    /// <summary>Names what may be unknown.</summary>
    public static bool IsUnknowable(string? name) => Unknowable.Contains(name, StringComparer.Ordinal);

    public string? Kind { get; init; }

    public Money? Deductible { get; init; }

    /// <summary>Met in the plan year of the first visit.</summary>
    public Money? DeductibleMet { get; init; }

    public Money? Copay { get; init; }

    /// <summary>The patient's share of a visit, 0 to 1.</summary>
    public Share? Coinsurance { get; init; }

    /// <summary>The deductible is paid before the copay or coinsurance applies.</summary>
    public bool? AfterDeductible { get; init; }

    public Money? OutOfPocketMax { get; init; }

    /// <summary>Met in the plan year of the first visit.</summary>
    public Money? OutOfPocketMet { get; init; }

    /// <summary>Visits covered in a plan year.</summary>
    public int? VisitLimit { get; init; }

    /// <summary>Visits used in the plan year of the first visit; 0 when absent.</summary>
    public int? VisitsUsed { get; init; }

    /// <summary>Month and day: "01-01".</summary>
    public PlanYearStart? PlanYearStart { get; init; }

    /// <summary>Out of network: what the plan allows for a visit, never above the fee.</summary>
    public Money? Allowed { get; init; }

    /// <summary>Out of network: what the plan allows, as a share of the fee from 0 to 1.</summary>
    public Share? AllowedShare { get; init; }

    /// <summary>Medicare: five digits, where the therapist works.</summary>
    public string? Zip { get; init; }

    /// <summary>Medicare: the therapist's profession, by its code in the search.</summary>
    public string? Profession { get; init; }

    /// <summary>Self-pay: a lower fee by income.</summary>
    public Money? SlidingFee { get; init; }

    /// <summary>Self-pay: a discount for paying ahead.</summary>
    public PrepayQuestion? Prepay { get; init; }

    /// <summary>What the person does not know, by the names above: taken at its best for low, at its worst for likely and high.</summary>
    public IReadOnlyList<string>? Unknown { get; init; }

    /// <summary>The person does not know one of these.</summary>
    public bool IsUnknown(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Unknown?.Contains(name, StringComparer.Ordinal) == true)
            {
                return true;
            }
        }

        return false;
    }
}
