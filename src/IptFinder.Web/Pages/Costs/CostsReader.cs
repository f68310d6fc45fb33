using FluentValidation;
using FluentValidation.Results;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;
using IptFinder.Web.Frame;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Answers the costs form: reads it, asks the estimator by the same rules as the API, and names what rests on what.</summary>
public sealed class CostsReader(ReferenceData reference, IValidator<EstimateQuestion> validator, Estimator estimator, TimeProvider time)
{
    /// <summary>A way to pay without figures.</summary>
    public const string Medicaid = "medicaid";

    private static readonly Dictionary<string, string> CourseNames = new(StringComparer.Ordinal)
    {
        ["Sessions.Low"] = "fewest",
        ["Sessions.Likely"] = "likely",
        ["Sessions.High"] = "most",
        ["StartDate"] = "start",
        ["EveryDays"] = "every",
        ["Visits.Session.Code"] = "code",
    };

    /// <summary>What is left of an assumption where the plan's prices are not known.</summary>
    private static readonly Assumption InNetworkOnly = new("coverage", "The therapist is in the plan's network.");

    /// <summary>Words for people where those of the API would puzzle them.</summary>
    private static readonly Dictionary<string, string> PageWords = new(StringComparer.Ordinal)
    {
        ["EveryDays"] = "Choose how often you meet.",
        ["Visits.Session.Code"] = "Choose a kind of visit.",
        ["Coverage.Kind"] = "Choose how you would pay.",
        ["Coverage.VisitLimit"] = "Enter how many visits are covered a year, from 0 to 366, or “none” for no limit.",
        ["Coverage.Profession"] = "Choose the therapist's profession.",
    };

    private static readonly Dictionary<string, string> WayNames = new(StringComparer.Ordinal)
    {
        ["Visits.First.Low"] = "first",
        ["Visits.First.High"] = "first",
        ["Visits.Session.Low"] = "session",
        ["Visits.Session.High"] = "session",
        ["Coverage.DeductibleMet"] = "deductible-met",
        ["Coverage.OutOfPocketMet"] = "max-met",
        ["Coverage.VisitLimit"] = "limit",
        ["Coverage.VisitsUsed"] = "used",
        ["Coverage.Prepay.Sessions"] = "prepay-sessions",
        ["Coverage.Prepay.Percent"] = "prepay-percent",
        ["Coverage.Zip"] = "zip",
        ["Coverage.Profession"] = "profession",
        ["Coverage.Kind"] = "kind",
    };

    /// <param name="form">The form as sent.</param>
    /// <param name="names">What to call each way beside the others, by its letter.</param>
    public CostsAnswer Answer(CostsForm form, Func<string, string> names)
    {
        if (form.TooLong is { Count: > 0 } tooLong)
        {
            return new CostsAnswer([], tooLong, []);
        }

        var courseReader = new CourseReader(form, reference);
        var course = courseReader.Read();
        var problems = courseReader.Problems.ToList();
        var ways = new List<WayAnswer>();
        var medicaid = form.Ways.Where(letter => form[$"{letter}-kind"] == Medicaid).ToList();
        foreach (var letter in form.Ways.Except(medicaid, StringComparer.Ordinal))
        {
            if (form[$"{letter}-kind"].Length == 0)
            {
                var prices = new PriceReader(form, letter, courseReader.SessionCode(), course.StartDate ?? default, reference);
                prices.Read(CoverageQuestion.SelfPay);
                problems.AddRange(prices.Problems);
                problems.Add(new FieldError($"{letter}-kind", "Choose how you would pay."));
                continue;
            }

            if (Way(form, letter, courseReader, course, names(letter), problems) is { } way)
            {
                ways.Add(way);
            }
        }

        return problems.Count > 0 ? new CostsAnswer([], FieldError.InOrder(problems, CostsForm.Fields), medicaid) : new CostsAnswer(ways, [], medicaid);
    }

    private WayAnswer? Way(CostsForm form, string letter, CourseReader courseReader, EstimateQuestion course, string name, List<FieldError> problems)
    {
        var wayReader = new WayReader(form, letter);
        var coverage = wayReader.Read();
        var code = courseReader.SessionCode();
        var prices = new PriceReader(form, letter, code, course.StartDate ?? default, reference);
        var visits = prices.Read(coverage.Kind ?? "");
        if (coverage.Kind == CoverageQuestion.Medicare)
        {
            visits = EstimateQuestion.MedicareVisits(code);
        }

        var found = wayReader.Problems.Concat(prices.Problems).ToList();
        problems.AddRange(found);
        if (found.Count > 0)
        {
            return null;
        }

        var question = course with { Visits = visits, Coverage = coverage };
        problems.AddRange(validator.Validate(question).Errors
            .Where(error => courseReader.HasSessions || !error.PropertyName.StartsWith(nameof(question.Sessions), StringComparison.Ordinal))
            .Select(error => Problem(error, letter)));
        if (problems.Count > 0)
        {
            return null;
        }

        var (estimate, sourceIds) = estimator.Estimate(question);
        return new WayAnswer(
            letter,
            name,
            question,
            estimate,
            [.. prices.Assumptions, .. YearToCome(question), .. estimate.Assumptions.Select(one => prices.IsAllowedMissing && one.About == "coverage" ? InNetworkOnly : one)],
            [.. prices.IsAllowedMissing ? (string[])["allowedAmount"] : [], .. coverage.Unknown ?? []],
            prices.Fees,
            [.. prices.Sources.Concat(sourceIds).Distinct(StringComparer.Ordinal).Select(id => reference.Sources[id])]);
    }

    /// <summary>People look up what is met today, and forget that it starts again before their first visit.</summary>
    private IEnumerable<Assumption> YearToCome(EstimateQuestion question)
    {
        var (coverage, today) = (question.Coverage!, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var hasUsed = coverage.DeductibleMet > Money.Zero || coverage.OutOfPocketMet > Money.Zero || coverage.VisitsUsed > 0;
        var start = coverage.Kind == CoverageQuestion.Medicare ? PlanYearStart.January1 : coverage.PlanYearStart;
        if (hasUsed && start?.YearOf(question.StartDate!.Value) is { } year && year > today)
        {
            yield return new Assumption(
                "deductibleMet", $"A new plan year starts on {Words.Date(year)}, before your first visit. What is met or used today will not count in it.");
        }
    }

    /// <summary>What the rules of the API say, at the field of the form it is about.</summary>
    private static FieldError Problem(ValidationFailure error, string letter)
    {
        var words = PageWords.GetValueOrDefault(error.PropertyName, error.ErrorMessage);
        return CourseNames.TryGetValue(error.PropertyName, out var field)
            ? new FieldError(field, words)
            : new FieldError($"{letter}-{WayNames.GetValueOrDefault(error.PropertyName, "kind")}", words);
    }
}
