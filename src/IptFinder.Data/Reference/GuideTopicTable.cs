using System.Text.RegularExpressions;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Training;
using static IptFinder.Data.Reference.SeedText;

namespace IptFinder.Data.Reference;

/// <summary>What people describe in the guide: figures are put in by name, and all it refers to must exist.</summary>
internal sealed partial class GuideTopicTable(
    IReadOnlyList<(Term Term, ConditionEvidence Evidence)> conditions, IReadOnlyList<Approach> approaches, IReadOnlyList<StudyFigure> figures)
{
    public IReadOnlyList<GuideTopic> Read(SeedFolder seeds) => seeds.Table<SeedRows.GuideTopicRow, GuideTopic>(
        "guide-topics.json",
        Topic,
        row => [$"{row.Code} for {row.Age ?? "everyone"}"]);

    private GuideTopic Topic(SeedRows.GuideTopicRow row)
    {
        var condition = conditions.Where(one => one.Term.Code == row.Condition).Select(one => one.Evidence).FirstOrDefault()
            ?? throw new InvalidDataException($"the condition \"{row.Condition}\" is not in conditions.json.");
        if (row.Approaches.Except(approaches.Select(approach => approach.Code)).FirstOrDefault() is { } unknown)
        {
            throw new InvalidDataException($"the approach \"{unknown}\" is not in approaches.json.");
        }

        if (row.Age is { } age && SearchFilters.Ages.Find(age) is null)
        {
            throw new InvalidDataException($"\"{age}\" is no age of the finder.");
        }

        // The general evidence brings its sources; a row with words of its own names all of them itself.
        var sources = row.Evidence is null ? condition.SourceIds.Union(row.Sources, StringComparer.Ordinal) : row.Sources;
        return new GuideTopic(
            Code(row.Code),
            row.Age,
            Words(row.Label),
            row.Condition,
            row.Evidence is null ? condition.Text : Words(row.Evidence),
            row.Numbers is null ? null : Figure.Replace(Words(row.Numbers), match => FigureNamed(match.Groups["name"].Value)),
            row.Approaches,
            row.Instead is null ? null : Words(row.Instead),
            Words(row.Ask),
            Code(row.Page),
            [.. sources]);
    }

    private string FigureNamed(string name) =>
        figures.FirstOrDefault(figure => figure.Name == name)?.Text ?? throw new InvalidDataException($"no figure is called {name}.");

    [GeneratedRegex(@"\{\{(?<name>[^}]+)\}\}", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Figure { get; }
}
