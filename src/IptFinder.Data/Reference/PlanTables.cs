using IptFinder.Domain.Geography;
using IptFinder.Domain.Training;
using IptFinder.Domain.Treatment;
using static IptFinder.Data.Reference.SeedText;

namespace IptFinder.Data.Reference;

/// <summary>Reads what plans of a course are made of.</summary>
internal static class PlanTables
{
    /// <summary>Parts of a course that are neither phase nor stage.</summary>
    private static readonly string[] OtherParts = ["meeting", "upkeep"];

    public static PlanGuide Guide(SeedFolder seeds, IReadOnlyList<Approach> approaches, IReadOnlyList<Phase> phases, IReadOnlyList<string> areas)
    {
        var stages = seeds.Table<SeedRows.StageRow, Stage>(
            "course-stages.json", row => new Stage(Code(row.Code), Words(row.Name), Words(row.Summary), row.Sources), row => [row.Code]);
        var parts = phases.Select(phase => phase.Code).Concat(stages.Select(stage => stage.Code)).Concat(OtherParts).ToHashSet();
        return new PlanGuide(Templates(seeds, approaches), phases, stages, Tasks(seeds, parts, areas));
    }

    public static IReadOnlyList<UsTimeZone> TimeZones(SeedFolder seeds)
    {
        var zones = seeds.Table<SeedRows.TimeZoneRow, UsTimeZone>(
            "time-zones.json",
            row => TimeZoneInfo.TryFindSystemTimeZoneById(row.Id, out _)
                ? new UsTimeZone(row.Id, Words(row.Name), row.States, row.Aliases, row.Sources)
                : throw new InvalidDataException($"this machine does not know the time zone \"{row.Id}\"."),
            row => row.Aliases.Prepend(row.Id));
        seeds.CheckAll("time-zones.json", zones.SelectMany(zone => zone.States));
        return zones;
    }

    private static IReadOnlyList<CourseTemplate> Templates(SeedFolder seeds, IReadOnlyList<Approach> approaches) =>
        seeds.Table<SeedRows.TemplateRow, CourseTemplate>(
            "course-templates.json",
            row => approaches.FirstOrDefault(one => one.Code == row.Approach) is { } approach
                ? new CourseTemplate(
                    approach.Code,
                    row.Outline,
                    SeedTables.Range(row.Sessions ?? approach.Sessions),
                    SeedTables.Range(row.MeetingsBefore),
                    Words(row.Note),
                    row.Sources)
                : throw new InvalidDataException($"the approach \"{row.Approach}\" is not in approaches.json."),
            row => [row.Approach]);

    private static IReadOnlyList<SessionTask> Tasks(SeedFolder seeds, HashSet<string> parts, IReadOnlyList<string> areas) =>
        seeds.Table<SeedRows.TaskRow, SessionTask>(
            "session-tasks.json",
            row => row.Parts.Count == 0 || !row.Parts.All(parts.Contains) || (row.Area is not null && !areas.Contains(row.Area, StringComparer.Ordinal))
                ? throw new InvalidDataException("its parts or its area are not known.")
                : new SessionTask(Code(row.Code), row.Parts, row.Area, row.EverySession, Words(row.Text), row.Sources),
            row => [row.Code]);
}
