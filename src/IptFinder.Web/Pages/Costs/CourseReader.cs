using System.Globalization;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Training;
using IptFinder.Web.Frame;

namespace IptFinder.Web.Pages.Costs;

/// <summary>Reads the course of the costs form: how many sessions, of what kind, from when, how often.</summary>
internal sealed class CourseReader(CostsForm form, ReferenceData reference)
{
    /// <summary>What to say where there is no price for a kind of visit yet.</summary>
    public const string FirstVisitCode = "90791";

    private readonly List<FieldError> _problems = [];

    public IReadOnlyList<FieldError> Problems => _problems;

    /// <summary>Nothing is to be said of the numbers of sessions yet.</summary>
    public bool HasSessions => !_problems.Exists(problem => problem.Field is "fewest" or "likely" or "most");

    /// <summary>The question without its prices and coverage; what is missing or wrong stands in <see cref="Problems"/>.</summary>
    public EstimateQuestion Read() => VisitDays.TryParse(form[CostsForm.Days]) is { } days
        ? new EstimateQuestion
        {
            Sessions = new SessionNumbers(days.Days.Count, days.Days.Count, days.Days.Count),
            StartDate = days.Days[0],
            Days = days,
        }
        : new EstimateQuestion
        {
            Sessions = Sessions(),
            StartDate = Start(),
            EveryDays = Whole("every", "Choose how often you meet."),
        };

    /// <summary>The billing code of the sessions.</summary>
    public string SessionCode() => form["code"] is { Length: > 0 } code ? code : "90834";

    private SessionNumbers Sessions()
    {
        var usual = Usual();
        var numbers = new SessionNumbers(
            Whole("fewest", "Enter a whole number of sessions from 1 to 104, like 12."),
            Whole("likely", "Enter a whole number of sessions from 1 to 104, like 14."),
            Whole("most", "Enter a whole number of sessions from 1 to 104, like 16."));
        if (numbers is not { Low: null, Likely: null, High: null })
        {
            var only = numbers.Likely ?? numbers.Low ?? numbers.High;
            return new SessionNumbers(numbers.Low ?? only, numbers.Likely ?? ((numbers.Low ?? only) + (numbers.High ?? only) + 1) / 2, numbers.High ?? only);
        }

        if (usual is null && _problems.Count == 0)
        {
            _problems.Add(new FieldError("likely", "Enter how many sessions: this kind of therapy has no usual number."));
        }

        return usual is { } range ? new SessionNumbers(range.Min, (range.Min + range.Max + 1) / 2, range.Max) : numbers;
    }

    private CountRange? Usual() => reference.FindApproach(form["course"])?.Sessions;

    private DateOnly? Start()
    {
        string[] formats = ["yyyy-MM-dd", "M/d/yyyy", "d MMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];
        if (DateOnly.TryParseExact(form["start"], formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _problems.Add(new FieldError("start", "Enter the day of the first visit, like 2027-01-04 or 1/4/2027."));
        return null;
    }

    private int? Whole(string field, string advice)
    {
        var text = form[field];
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 366)
        {
            return number;
        }

        if (text.Length > 0)
        {
            _problems.Add(new FieldError(field, advice));
        }

        return null;
    }
}
