using FluentValidation;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Training;
using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>Says what to enter where a question about dates cannot be answered as it stands.</summary>
public sealed class PlanQuestionValidator : AbstractValidator<PlanQuestion>
{
    private const string Sessions = "Enter a whole number of sessions from 1 to 104, like 12.";

    private readonly ReferenceData _reference;

    public PlanQuestionValidator(ReferenceData reference)
    {
        _reference = reference;
        RuleFor(question => question.Approach)
            .Must(code => code is null || reference.Plans.Find(code) is not null)
            .WithMessage($"Choose one of these therapies: {Words.Or([.. reference.Plans.Templates.Select(template => template.Approach)])}.");
        RuleFor(question => question.Area)
            .Must(code => code is null || reference.ProblemAreas.Terms.Any(area => area.Code == code))
            .WithMessage($"Choose one of these problem areas, or none: {Words.Or([.. reference.ProblemAreas.Terms.Select(area => area.Code)])}.");
        CountRules();
        RuleFor(question => question.First)
            .Must(day => day is { Year: >= 2020 and < 2100 })
            .WithMessage("Enter the first day it could begin, from 2020 to 2099, like 2027-01-05.");
        RuleFor(question => question.Weekday)
            .Must(day => day is null || Planner.Weekday(day) is not null)
            .WithMessage("Choose a day of the week, like tuesday.");
        RuleFor(question => question.Time).NotNull().WithMessage("Enter the time sessions begin, like 17:00.");
        PlaceRules();
        RuleFor(question => question.Every)
            .Must(every => every is null || Rhythm.TryParse(every) is not null)
            .WithMessage("Choose how often: weekly, twice-then-weekly, biweekly or monthly.");
        RuleFor(question => question.Fold)
            .Must(fold => fold is null || Planner.ReadFold(fold) is not null)
            .WithMessage("Choose the earlier or the later of the two times.");
        RuleFor(question => question.Off)
            .Must(off => off is null || off.Count <= PlanQuestion.MostPauses)
            .WithMessage($"Enter at most {PlanQuestion.MostPauses} times off.");
        RuleForEach(question => question.Off)
            .Must(pause => pause is not null && DayRange.TryParse(pause) is not null)
            .WithMessage("Enter the first and the last day off, the first one first, like 2027-02-15/2027-02-21.");
    }

    private void CountRules()
    {
        RuleFor(question => question.Sessions)
            .Must((question, sessions) => sessions is null || (sessions >= 1 && (long)sessions + Meetings(question) <= CourseDays.MostSessions))
            .WithMessage(Sessions);
        RuleFor(question => question.Sessions)
            .NotNull()
            .When(question => Template(question) is { UsualSessions: null })
            .WithMessage("Enter how many sessions: this kind of therapy has no usual number.");
        RuleFor(question => question.Meetings)
            .Null()
            .When(question => Template(question) is { MeetingsBefore: null })
            .WithMessage("Leave this out: only a group starts with meetings one to one.");
        RuleFor(question => question.Meetings)
            .Must((question, meetings) => meetings is null || IsIn(Template(question)!.MeetingsBefore!.Value, meetings.Value))
            .When(question => Template(question) is { MeetingsBefore: not null })
            .WithMessage(question => $"Enter the meetings before the group: {Template(question)!.MeetingsBefore}.");
    }

    private void PlaceRules()
    {
        RuleFor(question => question.State)
            .Must(state => string.IsNullOrEmpty(state) || UsStates.TryParse(state) is not null)
            .WithMessage("Choose a state, like CT.");
        RuleFor(question => question.Zone)
            .Must(zone => string.IsNullOrEmpty(zone) || _reference.FindTimeZone(zone) is not null)
            .WithMessage("Choose one of the time zones of the United States, like America/New_York.");
        RuleFor(question => question.Zone)
            .Must((question, zone) => !string.IsNullOrEmpty(zone) || !string.IsNullOrEmpty(question.State))
            .WithMessage("Choose your state or your time zone.");
        RuleFor(question => question.Zone)
            .Must((question, zone) => !string.IsNullOrEmpty(zone) || Zones(question).Count <= 1)
            .WithMessage(question =>
                $"{_reference.StateNames[UsStates.TryParse(question.State!)!.Value]} has two time zones. Choose yours: {Words.Or([.. Zones(question).Select(zone => zone.Name)])}.");
    }

    private int Meetings(PlanQuestion question) => Template(question)?.MeetingsBefore is { } usual ? question.Meetings ?? usual.Min : 0;

    private CourseTemplate? Template(PlanQuestion question) => _reference.Plans.Find(question.Approach ?? PlanQuestion.UsualApproach);

    private IReadOnlyList<UsTimeZone> Zones(PlanQuestion question) =>
        question.State is { Length: > 0 } text && UsStates.TryParse(text) is { } state ? _reference.ZonesOf(state) : [];

    private static bool IsIn(CountRange range, int number) => number >= range.Min && number <= range.Max;
}
