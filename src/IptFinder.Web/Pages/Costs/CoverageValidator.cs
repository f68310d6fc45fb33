using FluentValidation;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Says what to enter where the terms of a coverage are missing, wrong or do not go together.</summary>
public sealed class CoverageValidator : AbstractValidator<CoverageQuestion>
{
    /// <summary>Why there is no figure for Medicaid; docs/costs.md has the source.</summary>
    public const string NoMedicaid =
        "There is no estimate for Medicaid: copays are small or none, and they differ by state. Ask your state's Medicaid office.";

    public CoverageValidator(ReferenceData reference)
    {
        RuleFor(coverage => coverage.Kind).Must(kind => kind != "medicaid").WithMessage(NoMedicaid);
        RuleFor(coverage => coverage.Kind)
            .Must(kind => CoverageQuestion.Kinds.Contains(kind, StringComparer.Ordinal))
            .When(coverage => coverage.Kind != "medicaid")
            .WithMessage($"Enter {Words.Or(CoverageQuestion.Kinds)}.");
        When(IsPlan, PlanRules);
        When(coverage => coverage.Kind == CoverageQuestion.OutOfNetwork, AllowedRules);
        When(coverage => coverage.Kind == CoverageQuestion.SelfPay, SelfPayRules);
        When(IsMedicare, () => MedicareRules(reference));
        Misplaced();
        RuleForEach(coverage => coverage.Unknown).Must(CoverageQuestion.IsUnknowable).WithMessage(EstimateQuestionValidator.UnknowableAdvice);
        RuleForEach(coverage => coverage.Unknown)
            .Must(Fits)
            .WithMessage((coverage, name) => $"Leave {name} out: it does not apply to {coverage.Kind}{(name == "slidingFee" ? " without a sliding fee" : "")}.");
    }

    /// <summary>Something that may be unknown in this kind of coverage. Names that mean nothing anywhere are told by another rule.</summary>
    public static bool Fits(CoverageQuestion coverage, string? name) => !CoverageQuestion.IsUnknowable(name) || coverage.Kind switch
    {
        CoverageQuestion.SelfPay => name == "slidingFee" && coverage.SlidingFee is not null,
        CoverageQuestion.InNetwork => name is not ("slidingFee" or "allowed" or "allowedShare"),
        CoverageQuestion.OutOfNetwork => name != "slidingFee",
        CoverageQuestion.Medicare => name == "deductibleMet",
        _ => true,
    };

    private void PlanRules()
    {
        RuleFor(coverage => coverage.Copay)
            .Must((coverage, copay) => copay is not null || coverage.Coinsurance is not null)
            .When(coverage => !coverage.IsUnknown("copay", "coinsurance"))
            .WithMessage("Enter a copay in dollars, or coinsurance as a fraction. If you do not know, name it in unknown.");
        RuleFor(coverage => coverage.Coinsurance)
            .Must((coverage, coinsurance) => coinsurance is null || coverage.Copay is null)
            .When(coverage => !coverage.IsUnknown("copay", "coinsurance"))
            .WithMessage("Enter a copay or coinsurance, not both; leave the other null.");
        RuleFor(coverage => coverage.AfterDeductible)
            .NotNull()
            .When(coverage => coverage.Deductible > Money.Zero && !coverage.IsUnknown("afterDeductible"))
            .WithMessage("Enter true if the deductible comes before the copay or coinsurance, else false.");
        RuleFor(coverage => coverage.PlanYearStart)
            .NotNull()
            .When(coverage => NeedsYear(coverage) && !coverage.IsUnknown("planYearStart"))
            .WithMessage("Enter the first day of the plan year as month-day, like 01-01.");
        RuleFor(coverage => coverage.DeductibleMet)
            .Must((coverage, met) => met <= coverage.Deductible)
            .When(coverage => coverage.DeductibleMet > Money.Zero && !coverage.IsUnknown("deductible", "deductibleMet"))
            .WithMessage("Enter an amount that is not above the deductible.");
        RuleFor(coverage => coverage.OutOfPocketMet)
            .Must((coverage, met) => met <= coverage.OutOfPocketMax)
            .When(coverage => coverage.OutOfPocketMet > Money.Zero && coverage.OutOfPocketMax is not null && !coverage.IsUnknown("outOfPocketMax", "outOfPocketMet"))
            .WithMessage("Enter an amount that is not above the out-of-pocket maximum.");
        RuleFor(coverage => coverage.VisitLimit)
            .Must(limit => limit is null or (>= 0 and <= 366))
            .WithMessage("Enter how many visits are covered a year, from 0 to 366, or null for no limit.");
        RuleFor(coverage => coverage.VisitsUsed)
            .Must(used => used is null or (>= 0 and <= 366))
            .WithMessage("Enter how many covered visits are used, from 0 to 366.");
    }

    private void AllowedRules() => RuleFor(coverage => coverage.Allowed)
        .Must((coverage, allowed) => allowed is null != coverage.AllowedShare is null)
        .When(coverage => !coverage.IsUnknown("allowed", "allowedShare"))
        .WithMessage("Enter what the plan allows: allowed in dollars, or allowedShare as a fraction of the fee, not both.");

    private void SelfPayRules()
    {
        RuleFor(coverage => coverage.Prepay!.Sessions)
            .Must(sessions => sessions is >= 2 and <= 104)
            .When(coverage => coverage.Prepay is not null)
            .WithMessage("Enter how many sessions are paid together, from 2 to 104.");
        RuleFor(coverage => coverage.Prepay!.Percent)
            .Must(percent => percent is >= 1 and <= 100)
            .When(coverage => coverage.Prepay is not null)
            .WithMessage("Enter the discount in percent, from 1 to 100.");
    }

    private void MedicareRules(ReferenceData reference)
    {
        RuleFor(coverage => coverage.Zip)
            .Must(zip => zip is { Length: 5 } && ZipCode.TryParse(zip) is not null)
            .WithMessage("Enter the five-digit ZIP code where the therapist works, like 06510.");
        var most = reference.CostFigures.MedicareDeductible.Values.Latest.Value;
        RuleFor(coverage => coverage.DeductibleMet)
            .Must(met => met is null || met <= most)
            .When(coverage => !coverage.IsUnknown("deductibleMet"))
            .WithMessage($"Enter an amount that is not above the Part B deductible, {most}.");
        var professions = MedicareProfessions(reference);
        RuleFor(coverage => coverage.Profession)
            .Must(profession => professions.Contains(profession, StringComparer.Ordinal))
            .WithMessage($"Enter the therapist's profession: {Words.Or(professions)}.");
    }

    /// <summary>Codes of those that Medicare is known to pay.</summary>
    public static IReadOnlyList<string> MedicareProfessions(ReferenceData reference) =>
        [.. reference.ProfessionLabels.Keys.Where(one => reference.Medicare.ShareOf(one) is not null).Order().Select(SearchFilters.Code)];

    /// <summary>Terms of another kind of coverage would be left out without a word.</summary>
    private void Misplaced()
    {
        Only(coverage => coverage.Deductible is null, nameof(CoverageQuestion.Deductible), IsPlan);
        Only(coverage => !(coverage.DeductibleMet > Money.Zero), nameof(CoverageQuestion.DeductibleMet), coverage => IsPlan(coverage) || IsMedicare(coverage));
        Only(coverage => coverage.Copay is null, nameof(CoverageQuestion.Copay), IsPlan);
        Only(coverage => coverage.Coinsurance is null, nameof(CoverageQuestion.Coinsurance), IsPlan);
        Only(coverage => coverage.OutOfPocketMax is null, nameof(CoverageQuestion.OutOfPocketMax), IsPlan);
        Only(coverage => !(coverage.OutOfPocketMet > Money.Zero), nameof(CoverageQuestion.OutOfPocketMet), IsPlan);
        Only(coverage => coverage.VisitLimit is null, nameof(CoverageQuestion.VisitLimit), IsPlan);
        Only(coverage => !(coverage.VisitsUsed > 0), nameof(CoverageQuestion.VisitsUsed), IsPlan);
        Only(coverage => coverage.Zip is null, nameof(CoverageQuestion.Zip), IsMedicare);
        Only(coverage => coverage.Profession is null, nameof(CoverageQuestion.Profession), IsMedicare);
        Only(coverage => coverage.Allowed is null, nameof(CoverageQuestion.Allowed), coverage => coverage.Kind == CoverageQuestion.OutOfNetwork);
        Only(coverage => coverage.AllowedShare is null, nameof(CoverageQuestion.AllowedShare), coverage => coverage.Kind == CoverageQuestion.OutOfNetwork);
        Only(coverage => coverage.SlidingFee is null, nameof(CoverageQuestion.SlidingFee), coverage => coverage.Kind == CoverageQuestion.SelfPay);
        Only(coverage => coverage.Prepay is null, nameof(CoverageQuestion.Prepay), coverage => coverage.Kind == CoverageQuestion.SelfPay);
    }

    private void Only(Func<CoverageQuestion, bool> isAbsent, string name, Func<CoverageQuestion, bool> belongs) =>
        RuleFor(coverage => coverage)
            .Must(coverage => isAbsent(coverage))
            .When(coverage => CoverageQuestion.Kinds.Contains(coverage.Kind, StringComparer.Ordinal) && !belongs(coverage))
            .OverridePropertyName(name)
            .WithMessage(coverage => $"Leave this out: it does not apply to {coverage.Kind}.");

    private static bool IsPlan(CoverageQuestion coverage) => coverage.Kind is CoverageQuestion.InNetwork or CoverageQuestion.OutOfNetwork;

    private static bool IsMedicare(CoverageQuestion coverage) => coverage.Kind == CoverageQuestion.Medicare;

    private static bool NeedsYear(CoverageQuestion coverage) =>
        coverage.Deductible > Money.Zero || coverage.OutOfPocketMax is not null || coverage.VisitLimit is not null;
}
