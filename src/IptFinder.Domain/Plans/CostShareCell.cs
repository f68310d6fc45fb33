using System.Globalization;
using System.Text.RegularExpressions;
using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Plans;

/// <summary>
/// One cost-sharing cell of the CMS marketplace file "Benefits and Cost Sharing": what a patient pays of a visit, by the
/// wording of one column. A copay and a coinsurance column together say what applies: <see cref="PlanShare"/>.
/// </summary>
public abstract partial record CostShareCell
{
    private CostShareCell()
    {
    }

    /// <summary>
    /// Reads a cell; case and spaces around it do not count. Wordings that mean something else for a single visit ("Copay
    /// before deductible", "per Day", "per Stay") are not understood: whoever shows them shows the text.
    /// </summary>
    public static CostShareCell Parse(string text)
    {
        var cell = text.Trim();
        if (cell.Length == 0)
        {
            return new Blank();
        }

        if (cell.Equals("Not Applicable", StringComparison.OrdinalIgnoreCase))
        {
            return new NotApplicable();
        }

        var match = Wording.Match(cell);
        var isAfter = match.Groups["after"].Success;
        return !match.Success ? new NotUnderstood()
            : match.Groups["free"].Success ? new NoCharge(isAfter)
            : match.Groups["dollars"].Success ? ReadCopay(match.Groups["dollars"].Value, isAfter)
            : ReadCoinsurance(match.Groups["percent"].Value, isAfter);
    }

    /// <summary>Written of a cell, with its text beside it.</summary>
    public static Written<CostShareCell> Read(string text) => new(text.Trim(), Parse(text));

    private static CostShareCell ReadCopay(string dollars, bool isAfter) =>
        DollarText.TryParse(dollars) is { } amount ? new Copay(amount, isAfter) : new NotUnderstood();

    private static CostShareCell ReadCoinsurance(string percent, bool isAfter) =>
        decimal.TryParse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100
            ? new Coinsurance(Share.FromPercent(value), isAfter)
            : new NotUnderstood();

    /// <summary>Nothing is written there.</summary>
    public sealed record Blank : CostShareCell;

    /// <summary>"Not Applicable": this kind of cost sharing does not exist here.</summary>
    public sealed record NotApplicable : CostShareCell;

    /// <summary>"No Charge": the patient pays nothing, from the first visit or once the deductible is met.</summary>
    public sealed record NoCharge(bool AfterDeductible) : CostShareCell;

    /// <summary>"$40.00", "$60.00 Copay after deductible": a flat amount a visit.</summary>
    public sealed record Copay(Money Amount, bool AfterDeductible) : CostShareCell;

    /// <summary>"20.00%", "40.00% Coinsurance after deductible": the patient's share of a visit.</summary>
    public sealed record Coinsurance(Share Share, bool AfterDeductible) : CostShareCell;

    /// <summary>Anything else: never guessed.</summary>
    public sealed record NotUnderstood : CostShareCell;

    [GeneratedRegex(
        """
        ^(?:(?<free>No\ Charge)|(?<dollars>\$\ ?[\d,]+(?:\.\d+)?)(?:\ Copay)?|(?<percent>\d{1,3}(?:\.\d{1,6})?)\ ?%(?:\ Coinsurance)?)
        (?<after>\ after\ deductible)?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        1000)]
    private static partial Regex Wording { get; }
}
