namespace IptFinder.Domain.Treatment;

/// <summary>Gives each session of a course its part, its tasks and what to stop for.</summary>
/// <param name="guide">What plans are made of.</param>
public sealed class PlanBuilder(PlanGuide guide)
{
    private const string Meeting = "meeting";
    private const string Upkeep = "upkeep";
    private const int QuestionnaireEvery = 4;

    /// <param name="template">What is planned.</param>
    /// <param name="area">Code of the problem area; null when none was chosen.</param>
    /// <param name="meetings">Meetings before a group starts: the first so many of the starts.</param>
    /// <param name="sessions">Sessions of the course, which follow; the rest of the starts is maintenance.</param>
    /// <param name="starts">When each begins, in order.</param>
    public TreatmentPlan Build(CourseTemplate template, string? area, int meetings, int sessions, IReadOnlyList<DateTimeOffset> starts)
    {
        var parts = Parts(template, sessions);
        return new TreatmentPlan(template, parts, [.. starts.Select((start, i) => Session(template, parts, area, (meetings, sessions), i, start))]);
    }

    private PlannedSession Session(
        CourseTemplate template, IReadOnlyList<CoursePart> parts, string? area, (int Meetings, int Sessions) counts, int index, DateTimeOffset start)
    {
        var (meetings, sessions) = counts;
        if (index < meetings)
        {
            return new PlannedSession(index + 1, SessionKind.Meeting, index + 1, start, null, Tasks(Meeting, area, index, meetings), []);
        }

        var number = index - meetings + 1;
        if (template.Outline == Outline.Maintenance || number > sessions)
        {
            var after = template.Outline == Outline.Maintenance ? 0 : sessions;
            return new PlannedSession(index + 1, SessionKind.Maintenance, number - after, start, null, UpkeepTasks(template, area), []);
        }

        var part = parts.FirstOrDefault(one => number <= one.Last);
        var tasks = part is null ? [] : Tasks(part.Code, area, number - part.First, part.Last - part.First + 1);
        return new PlannedSession(
            index + 1, SessionKind.Session, number, start, part, tasks, part is null ? [] : [.. Checkpoints(number, sessions, parts[^1].First)]);
    }

    private List<CoursePart> Parts(CourseTemplate template, int sessions)
    {
        (string Code, string Name, string Summary, IReadOnlyList<string> SourceIds, int Length)[] rows = template.Outline switch
        {
            Outline.Phases when PhaseSplit.Of(sessions) is { } split =>
                [.. guide.Phases.Zip([split.Opening, split.Middle, split.Ending], (one, length) => (one.Code, one.Name, one.Summary, one.SourceIds, length))],
            Outline.Stages => [.. guide.Stages.Zip(StageSplit.Of(sessions), (one, length) => (one.Code, one.Name, one.Summary, one.SourceIds, length))],
            _ => [],
        };
        var parts = new List<CoursePart>(rows.Length);
        foreach (var (code, name, summary, sourceIds, length) in rows)
        {
            var first = parts.Count == 0 ? 1 : parts[^1].Last + 1;
            parts.Add(new CoursePart(code, name, summary, first, first + length - 1, sourceIds));
        }

        return parts;
    }

    /// <summary>Another therapy's own maintenance is not ours to describe.</summary>
    private IReadOnlyList<SessionTask> UpkeepTasks(CourseTemplate template, string? area) =>
        template.Outline == Outline.Dates ? [] : Tasks(Upkeep, area, 0, 1);

    /// <summary>
    /// Tasks of each session first, then those done in order, spread evenly over the part: our own rule. Those of the problem area
    /// take the place of the general ones.
    /// </summary>
    private IReadOnlyList<SessionTask> Tasks(string part, string? area, int session, int sessions)
    {
        var all = guide.Tasks.Where(task => task.Parts.Contains(part, StringComparer.Ordinal)).ToList();
        var once = all.Where(task => !task.EverySession).ToList();
        var ofArea = once.Where(task => area is not null && task.Area == area).ToList();
        var inOrder = ofArea.Count > 0 ? ofArea : once.Where(task => task.Area is null).ToList();
        return [.. all.Where(task => task.EverySession), .. Spread(inOrder, session, sessions)];
    }

    /// <summary>Several tasks a session where there are more tasks than sessions, else one task over several sessions.</summary>
    private static IEnumerable<SessionTask> Spread(List<SessionTask> tasks, int session, int sessions) =>
        tasks.Where((_, i) => tasks.Count > sessions ? i * sessions / tasks.Count == session : session * tasks.Count / sessions == i);

    private static IEnumerable<Checkpoint> Checkpoints(int number, int sessions, int ending)
    {
        if (number % QuestionnaireEvery == 0)
        {
            yield return Checkpoint.Questionnaire;
        }

        if (number == (sessions + 1) / 2)
        {
            yield return Checkpoint.Midpoint;
        }

        if (number == ending)
        {
            yield return Checkpoint.Ending;
        }

        if (number == sessions)
        {
            yield return Checkpoint.WhatNext;
        }
    }
}
