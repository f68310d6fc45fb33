using FluentValidation;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Says what to enter where a question cannot be answered as it stands. Names are those of the API: "coverage.copay".</summary>
public sealed class EstimateQuestionValidator : AbstractValidator<EstimateQuestion>
{
    private const string Sessions = "Enter the fewest, the likely and the most sessions in this order, each from 1 to 104.";

    public EstimateQuestionValidator(ReferenceData reference)
    {
        RuleFor(question => question.Sessions).NotNull().WithMessage(Sessions);
        RuleFor(question => question.Sessions!.Low).Must(IsSessions).WithMessage(Sessions).When(question => question.Sessions is not null);
        RuleFor(question => question.Sessions!.Likely)
            .Must((question, likely) => IsSessions(likely) && !(likely < question.Sessions!.Low))
            .WithMessage(Sessions)
            .When(question => question.Sessions is not null);
        RuleFor(question => question.Sessions!.High)
            .Must((question, high) => IsSessions(high) && !(high < question.Sessions!.Likely))
            .WithMessage(Sessions)
            .When(question => question.Sessions is not null);
        RuleFor(question => question.StartDate)
            .Must(date => date is { Year: >= 2000 and < 2200 })
            .WithMessage("Enter the day of the first visit as year-month-day, like 2027-01-04.");
        RuleFor(question => question.EveryDays)
            .Must((question, days) => question.Days is not null || days is >= 1 and <= 366)
            .WithMessage("Enter the days from one visit to the next, from 1 to 366: 7 for weekly.");
        RuleFor(question => question.Coverage)
            .Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Say who pays: coverage with a kind and its terms.")
            .SetValidator(new CoverageValidator(reference)!);
        When(NeedsPrices, () => RuleFor(question => question.Visits).NotNull().WithMessage("Enter what the first visit and each session cost."));
        RuleFor(question => question.Visits!.First).SetValidator(new PriceValidator(reference)!).When(HasPrices(prices => prices.First));
        RuleFor(question => question.Visits!.Session).SetValidator(new PriceValidator(reference)!).When(HasPrices(prices => prices.Session));
        RuleFor(question => question.Visits!.First).NotNull().WithMessage("Enter what the first visit costs.").When(question => question.Visits is not null);
        RuleFor(question => question.Visits!.Session).NotNull().WithMessage("Enter what each session costs.").When(question => question.Visits is not null);
        RuleFor(question => question.Visits!.First!.Low)
            .NotNull()
            .When(question => NeedsPrices(question) && question.Visits?.First is not null)
            .WithMessage("Enter the price in dollars, like 140, or the low end of a range.");
        RuleFor(question => question.Visits!.Session!.Low)
            .NotNull()
            .When(question => NeedsPrices(question) && question.Visits?.Session is not null)
            .WithMessage("Enter the price in dollars, like 140, or the low end of a range.");
        RuleForEach(question => question.Unknown).Must(CoverageQuestion.IsUnknowable).WithMessage(UnknowableAdvice);
        RuleForEach(question => question.Unknown)
            .Must((question, name) => question.Coverage is null || CoverageValidator.Fits(question.Coverage, name))
            .WithMessage((question, name) => $"Leave {name} out: it does not apply to {question.Coverage!.Kind}.");
    }

    /// <summary>What to write in a list of unknowns.</summary>
    public static string UnknowableAdvice { get; } = $"Name one of {string.Join(", ", CoverageQuestion.Unknowable)}.";

    private static bool NeedsPrices(EstimateQuestion question) => question.Coverage?.Kind != CoverageQuestion.Medicare;

    private static Func<EstimateQuestion, bool> HasPrices(Func<VisitPrices, VisitPrice?> price) =>
        question => question.Visits is { } prices && price(prices) is not null;

    private static bool IsSessions(int? number) => number is >= 1 and <= SessionCount.Most;

    private sealed class PriceValidator : AbstractValidator<VisitPrice>
    {
        public PriceValidator(ReferenceData reference)
        {
            var codes = reference.VisitCodes.Select(code => code.Number).ToList();
            RuleFor(price => price.Code)
                .Must(code => code is not null && codes.Contains(code))
                .WithMessage($"Enter the code of the visit: {Words.Or(codes)}.");
            RuleFor(price => price.High)
                .Must((price, high) => !(high < price.Low))
                .WithMessage("Enter a high end that is not below the low end.");
        }
    }
}
