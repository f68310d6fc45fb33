using System.Globalization;
using System.Text.RegularExpressions;

namespace IptFinder.Domain.Plans;

/// <summary>How many visits a marketplace plan covers in a plan year.</summary>
public abstract partial record VisitLimit
{
    private VisitLimit()
    {
    }

    /// <summary>
    /// From the columns QuantLimitOnSvc, and LimitQty with LimitUnit. A benefit period is the plan year: individual plans of the
    /// marketplace run from 1 January to 31 December. Days, hours and visits a month are not understood.
    /// </summary>
    /// <param name="isLimited">"Yes" or "No".</param>
    /// <param name="limit">"20.0 Visit(s) per Benefit Period".</param>
    public static VisitLimit Parse(string isLimited, string limit)
    {
        var match = VisitsEachYear.Match(limit.Trim());
        return match.Success ? new PerYear(int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture))
            : limit.Trim().Length > 0 ? new NotKnown()
            : isLimited.Trim().Equals("No", StringComparison.OrdinalIgnoreCase) ? new NoLimit()
            : isLimited.Trim().Length == 0 ? new NotStated()
            : new NotKnown();
    }

    /// <summary>What a file writes, with its meaning.</summary>
    public static Written<VisitLimit> Read(string isLimited, string limit) => new(limit.Trim(), Parse(isLimited, limit));

    /// <summary>Visits beyond the number are not covered.</summary>
    public sealed record PerYear(int Visits) : VisitLimit;

    /// <summary>The plan says that it sets no limit.</summary>
    public sealed record NoLimit : VisitLimit;

    /// <summary>All columns are blank. Few plans set a limit.</summary>
    public sealed record NotStated : VisitLimit;

    /// <summary>There is a limit whose number the file does not give, or not in words we understand.</summary>
    public sealed record NotKnown : VisitLimit;

    [GeneratedRegex(
        @"^(?<count>[0-9]{1,4})(\.0+)? visits?(\(s\))? per (benefit period|year|calendar year|plan year)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex VisitsEachYear { get; }
}
