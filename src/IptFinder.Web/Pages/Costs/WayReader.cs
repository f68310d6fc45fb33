using System.Globalization;
using System.Text.RegularExpressions;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Geography;
using IptFinder.Web.Frame;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// Reads the coverage of one way to pay. A field left empty is not known, and named so; "none" or 0 says that there is none.
/// </summary>
internal sealed partial class WayReader(CostsForm form, string letter)
{
    private readonly List<FieldError> _problems = [];
    private readonly List<string> _unknown = [];

    public IReadOnlyList<FieldError> Problems => _problems;

    public CoverageQuestion Read()
    {
        var kind = Text("kind");
        return kind switch
        {
            CoverageQuestion.SelfPay => new CoverageQuestion
            {
                Kind = kind,
                SlidingFee = Text("sliding").Length > 0 ? Amount("sliding") : null,
                Prepay = Text("prepay-sessions").Length + Text("prepay-percent").Length > 0
                    ? new PrepayQuestion(Whole("prepay-sessions"), Whole("prepay-percent"))
                    : null,
                Unknown = Text("sliding").Length > 0 && Text("sliding-sure") != "yes" ? ["slidingFee"] : [],
            },
            CoverageQuestion.InNetwork or CoverageQuestion.OutOfNetwork => Plan(kind),
            CoverageQuestion.Medicare => new CoverageQuestion
            {
                Kind = kind,
                Zip = ZipCode.TryParse(Text("zip"))?.ToString() ?? Text("zip"),
                Profession = Text("profession"),
                DeductibleMet = Known("medicare-met", "deductibleMet", Amount),
                Unknown = _unknown,
            },
            _ => new CoverageQuestion { Kind = kind },
        };
    }

    private CoverageQuestion Plan(string kind)
    {
        var coverage = new CoverageQuestion
        {
            Kind = kind,
            Deductible = Known("deductible", "deductible", Amount),
            DeductibleMet = Known("deductible-met", "deductibleMet", Amount),
            OutOfPocketMax = Known("max", "outOfPocketMax", field => IsNone(field) ? null : Amount(field)),
            OutOfPocketMet = Known("max-met", "outOfPocketMet", Amount),
            VisitLimit = Known("limit", "visitLimit", field => IsNone(field) ? null : Whole(field)),
            VisitsUsed = Known("used", "visitsUsed", Whole),
            AfterDeductible = Known("after", "afterDeductible", YesOrNo),
            PlanYearStart = Known("year", "planYearStart", Year),
            Unknown = _unknown,
        };
        coverage = WithShare(coverage);
        ForgetWhatCannotMatter(coverage);
        return kind == CoverageQuestion.OutOfNetwork ? WithAllowed(coverage) : coverage;
    }

    /// <summary>Without a deductible, a maximum or a limit nobody need know what is met or used of it, or when it starts again.</summary>
    private void ForgetWhatCannotMatter(CoverageQuestion coverage)
    {
        var hasDeductible = coverage.Deductible > Money.Zero || coverage.IsUnknown("deductible");
        var hasMaximum = coverage.OutOfPocketMax is not null || coverage.IsUnknown("outOfPocketMax");
        var hasLimit = coverage.VisitLimit is not null || coverage.IsUnknown("visitLimit");
        _unknown.RemoveAll(name => name switch
        {
            "deductibleMet" or "afterDeductible" => !hasDeductible,
            "outOfPocketMet" => !hasMaximum,
            "visitsUsed" => !hasLimit,
            "planYearStart" => !(hasDeductible || hasMaximum || hasLimit),
            _ => false,
        });
    }

    private CoverageQuestion WithShare(CoverageQuestion coverage)
    {
        var text = Text("share");
        if (text.Length == 0)
        {
            _unknown.Add("copay");
            return coverage;
        }

        if (IsNone("share"))
        {
            return coverage with { Copay = Money.Zero };
        }

        var words = AsOnCard.Replace(text, "").Trim();
        var share = Share.TryParsePercent(words);
        var copay = share is null && words.StartsWith('$') ? Money.TryParse(words) : null;
        if (share is null && copay is null)
        {
            Complain("share", "Enter a copay with a dollar sign, like $30, or coinsurance with a percent sign, like 20 %.");
        }

        return coverage with { Coinsurance = share, Copay = copay };
    }

    private CoverageQuestion WithAllowed(CoverageQuestion coverage)
    {
        var text = Text("allowed");
        if (text.Length == 0)
        {
            _unknown.Add("allowed");
            return coverage;
        }

        return Share.TryParsePercent(text) is { } share
            ? coverage with { AllowedShare = share }
            : coverage with { Allowed = Amount("allowed", "Enter dollars for one visit, like 100, or a share of the fee, like 70 %.") };
    }

    /// <summary>Null, and named as not known, for a field left empty.</summary>
    private T? Known<T>(string field, string name, Func<string, T?> read)
    {
        if (Text(field).Length > 0)
        {
            return read(field);
        }

        _unknown.Add(name);
        return default;
    }

    private Money? Amount(string field) => Amount(field, "Enter dollars, like 1500 or 89.50. Leave it empty if you do not know.");

    private Money? Amount(string field, string advice)
    {
        if (IsNone(field))
        {
            return Money.Zero;
        }

        if (Money.TryParse(Text(field)) is { } amount && amount <= Money.FromDollars(1_000_000))
        {
            return amount;
        }

        Complain(field, advice);
        return null;
    }

    private int? Whole(string field)
    {
        if (int.TryParse(Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Complain(field, "Enter a whole number, like 10.");
        return null;
    }

    private bool? YesOrNo(string field)
    {
        if (Text(field) is "yes" or "no")
        {
            return Text(field) == "yes";
        }

        Complain(field, "Choose if the deductible comes first, or that you are not sure.");
        return null;
    }

    private PlanYearStart? Year(string field)
    {
        if (PlanYearStart.TryParse(Text(field)) is { } start)
        {
            return start;
        }

        Complain(field, "Choose the month in which the plan year starts, or that you are not sure.");
        return null;
    }

    private bool IsNone(string field) => Text(field).Equals("none", StringComparison.OrdinalIgnoreCase);

    private void Complain(string field, string advice) => _problems.Add(new FieldError($"{letter}-{field}", advice));

    private string Text(string field) => form[$"{letter}-{field}"];

    /// <summary>"$30 copay", "20% coinsurance": the word after the number says nothing that the sign does not.</summary>
    [GeneratedRegex(@"\s+(copay(ment)?|coinsurance|per visit|each visit)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AsOnCard { get; }
}
