using FluentValidation;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Treatment;
using IptFinder.Web.Frame;

namespace IptFinder.Web.Pages.Plan;

/// <summary>Answers a question about dates: the one way in for page, calendar and API.</summary>
public sealed class Planner(ReferenceData reference, IValidator<PlanQuestion> validator)
{
    private readonly PlanBuilder _builder = new(reference.Plans);

    /// <summary>The plan, or what to enter instead: names are those of the API, such as "off[0]".</summary>
    public (PlanAnswer? Answer, IReadOnlyList<FieldError> Problems) Answer(PlanQuestion question)
    {
        var check = validator.Validate(question);
        if (!check.IsValid)
        {
            return (null, [.. check.Errors.Select(error => new FieldError(Lower(error.PropertyName), error.ErrorMessage)).DistinctBy(error => error.Field)]);
        }

        var template = reference.Plans.Find(question.Approach ?? PlanQuestion.UsualApproach)!;
        var sessions = question.Sessions ?? template.UsualSessions!.Value;
        var meetings = template.MeetingsBefore is { } before ? question.Meetings ?? before.Min : 0;
        var days = new CourseDays(
            sessions + meetings,
            First(question),
            question.Every is { } every ? Rhythm.TryParse(every)!.Value : UsualRhythm(template),
            [.. (question.Off ?? []).Select(pause => DayRange.TryParse(pause)!.Value)],
            question.Holidays ?? false);
        var zone = Zone(question);
        var clock = new SessionClock(
            TimeZoneInfo.FindSystemTimeZoneById(zone.Id), question.Time!.Value, question.Fold is { } fold ? ReadFold(fold) : null);
        return Schedule.Of(days, clock) switch
        {
            Schedule.Set(var starts) =>
                (new PlanAnswer(_builder.Build(template, question.Area, meetings, sessions, starts), days, zone, clock, Minutes(template), question.Area), []),
            var refused => (null, [Problem(refused)]),
        };
    }

    /// <summary>Every week; about once a month for sessions to stay well.</summary>
    public static Rhythm UsualRhythm(CourseTemplate? template) =>
        Rhythm.TryParse(template?.Outline == Outline.Maintenance ? "monthly" : "weekly")!.Value;

    /// <summary>"monday" to "sunday"; null for anything else.</summary>
    public static DayOfWeek? Weekday(string text) =>
        Enum.GetValues<DayOfWeek>().Where(day => day.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)).Select(day => (DayOfWeek?)day).FirstOrDefault();

    /// <summary>"earlier" or "later"; null for anything else.</summary>
    public static Fold? ReadFold(string text) => text switch
    {
        "earlier" => Fold.Earlier,
        "later" => Fold.Later,
        _ => null,
    };

    private int Minutes(CourseTemplate template) => reference.FindApproach(template.Approach)?.Minutes?.Max ?? PlanCalendar.UsualMinutes;

    private static FieldError Problem(Schedule refused) => refused switch
    {
        Schedule.PauseTooLong(var pause, var days) =>
            new FieldError($"off[{pause}]", $"This time off is longer than the whole course of {Words.Count(days, "day")}. Shorten it, or start later."),
        Schedule.TimeMissing(var missing) => new FieldError("time", SessionWords.Missing(missing)),
        Schedule.TimeTwice(var twice) => new FieldError("fold", SessionWords.Twice(twice)),
        _ => throw new InvalidOperationException("A schedule was set and refused."),
    };

    private static DateOnly First(PlanQuestion question)
    {
        var first = question.First!.Value;
        return question.Weekday is { } text ? first.AddDays((Weekday(text)!.Value - first.DayOfWeek + 7) % 7) : first;
    }

    private UsTimeZone Zone(PlanQuestion question) =>
        question.Zone is { Length: > 0 } id ? reference.FindTimeZone(id)! : reference.ZonesOf(UsStates.TryParse(question.State!)!.Value)[0];

    private static string Lower(string property) => char.ToLowerInvariant(property[0]) + property[1..];
}
