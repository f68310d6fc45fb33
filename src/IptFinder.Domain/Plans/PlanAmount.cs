using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Plans;

/// <summary>A yearly deductible or out-of-pocket maximum of a marketplace plan, for one person.</summary>
public abstract record PlanAmount
{
    private PlanAmount()
    {
    }

    /// <summary>"$4,500 " is an amount, "Not Applicable" says that there is none; all else, blank included, is not known.</summary>
    public static PlanAmount Parse(string text) =>
        DollarText.TryParse(text) is { } amount ? new Known(amount)
        : IsNotApplicable(text) ? new None()
        : new NotKnown();

    /// <summary>What a file writes, with its meaning.</summary>
    public static Written<PlanAmount> Read(string text) => new(text.Trim(), Parse(text));

    /// <summary>
    /// Of columns that say the same thing for different plans, what counts: the first that is neither blank nor "Not
    /// Applicable". Without one, "Not Applicable" where any says so. The Plan Attributes file has a column for medical and drug
    /// costs together (TEHB), for medical costs alone (MEHB), and for in and out of network together (Comb).
    /// </summary>
    public static string Choose(params IReadOnlyList<string> columns) =>
        columns.FirstOrDefault(text => text.Trim().Length > 0 && !IsNotApplicable(text))
        ?? columns.FirstOrDefault(IsNotApplicable)
        ?? "";

    private static bool IsNotApplicable(string text) => text.Trim().Equals("Not Applicable", StringComparison.OrdinalIgnoreCase);

    /// <summary>An amount for each plan year; $0 is one.</summary>
    public sealed record Known(Money Amount) : PlanAmount;

    /// <summary>The plan has no deductible, or no maximum, of this kind.</summary>
    public sealed record None : PlanAmount;

    /// <summary>The file does not say, or not in words we understand.</summary>
    public sealed record NotKnown : PlanAmount;
}
