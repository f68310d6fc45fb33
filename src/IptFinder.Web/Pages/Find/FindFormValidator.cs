using FluentValidation;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Text;

namespace IptFinder.Web.Pages.Find;

/// <summary>Says what to do about a search that cannot be understood. Values a filter does not know are no errors: they are dropped.</summary>
public sealed class FindFormValidator : AbstractValidator<FindForm>
{
    public FindFormValidator(ReferenceData reference)
    {
        RuleFor(form => form.Near).MaximumLength(80).WithMessage("Enter a shorter place: a ZIP code, or a town and state.");
        RuleFor(form => form.Near)
            .Custom((near, context) =>
            {
                if (reference.Gazetteer.Find(near!).Problem is { } problem)
                {
                    context.AddFailure(problem);
                }
            })
            .When(form => form.Near is { Length: <= 80 } && !string.IsNullOrWhiteSpace(form.Near));
        RuleFor(form => form.Radius)
            .Must(radius => TherapistQuery.Radii.Any(miles => miles == FormText.WholeNumber(radius!)))
            .When(form => !string.IsNullOrWhiteSpace(form.Radius))
            .WithMessage("Choose 5, 10, 25, 50 or 100 miles.");
        RuleFor(form => form.State)
            .Must(state => FormText.State(state!, reference) is not null)
            .When(form => !string.IsNullOrWhiteSpace(form.State))
            .WithMessage("Choose a state, like CT or Connecticut.");
        RuleFor(form => form.MaxFee)
            .Must(fee => FormText.Dollars(fee!) is not null)
            .When(form => !string.IsNullOrWhiteSpace(form.MaxFee))
            .WithMessage("Enter the highest fee in whole dollars, like 120.");
        RuleFor(form => form.Q).MaximumLength(80).WithMessage("Enter a shorter name: up to 80 letters.");
        RuleFor(form => form.Q)
            .Must(name => PlainText.Words(name!).Count > 0)
            .When(form => !string.IsNullOrWhiteSpace(form.Q))
            .WithMessage("Enter a name, or the beginning of one, in letters.");
        RuleFor(form => form.Page)
            .Must(page => FormText.WholeNumber(page!) is >= 1 and <= TherapistQuery.LastPage)
            .When(form => !string.IsNullOrWhiteSpace(form.Page))
            .WithMessage($"Choose a page from 1 to {TherapistQuery.LastPage}, or narrow the search by a place or a filter.");
    }
}
