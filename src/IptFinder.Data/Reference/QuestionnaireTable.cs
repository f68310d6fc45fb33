using IptFinder.Domain.Reference;
using static IptFinder.Data.Reference.SeedText;

namespace IptFinder.Data.Reference;

/// <summary><c>questionnaires.json</c>: what is published of each form must fit together.</summary>
internal static class QuestionnaireTable
{
    private const string FileName = "questionnaires.json";

    public static IReadOnlyList<Questionnaire> Read(SeedFolder seeds) =>
        seeds.Table<SeedRows.QuestionnaireRow, Questionnaire>(FileName, row => Checked(seeds, row), row => [row.Code]);

    private static Questionnaire Checked(SeedFolder seeds, SeedRows.QuestionnaireRow row)
    {
        foreach (var change in row.Changes)
        {
            seeds.CheckSources($"{FileName}, {row.Code}, {change.Kind}", change.Sources);
        }

        CheckScores(row);
        return new Questionnaire
        {
            Code = Code(row.Code),
            Name = Words(row.Name),
            Topic = Words(row.Topic),
            Stem = Words(row.Stem),
            Options = [.. row.Options.Select(option => option with { Label = Words(option.Label) })],
            Items = [.. row.Items.Select(Words)],
            Bands = [.. row.Bands.Select(band => band with { Label = Words(band.Label) })],
            TalkFrom = row.TalkFrom,
            SafetyItem = row.SafetyItem,
            Changes = [.. row.Changes.Select(Change)],
            Notice = Words(row.Notice),
            SourceIds = row.Sources,
        };
    }

    private static void CheckScores(SeedRows.QuestionnaireRow row)
    {
        if (row.Items.Count == 0 || row.Options.Count == 0 || row.Options.Where((option, place) => option.Points != place).Any())
        {
            throw new InvalidDataException("it needs items, and options of 0, 1, 2 ... points in this order.");
        }

        var highest = row.Items.Count * (row.Options.Count - 1);
        if (!row.Bands.SelectMany(band => Enumerable.Range(band.Low, Math.Max(0, band.High - band.Low + 1))).SequenceEqual(Enumerable.Range(0, highest + 1)))
        {
            throw new InvalidDataException($"its bands do not cover the scores 0 to {highest} once each, in order.");
        }

        if (!row.Bands.Any(band => band.Low == row.TalkFrom) || row.SafetyItem < 1 || row.SafetyItem > row.Items.Count)
        {
            throw new InvalidDataException($"talkFrom must be the lowest score of a band, and safetyItem lie in 1 to {row.Items.Count}.");
        }

        if (row.Changes.DistinctBy(change => change.Kind).Count() != row.Changes.Count)
        {
            throw new InvalidDataException("it has two rules of one kind.");
        }
    }

    private static ChangeRule Change(SeedRows.ChangeRow row) =>
        row.Unit == UnitOf(row.Kind) && row.Value is >= 1 and <= 100 && row.EarlierFrom >= 0
            ? new ChangeRule(row.Kind, row.Value, row.EarlierFrom, row.Sources)
            : throw new InvalidDataException($"the rule {row.Kind} needs the unit \"{UnitOf(row.Kind)}\", a value from 1 to 100 and an earlier score of 0 or more.");

    private static string UnitOf(ChangeKind kind) => kind == ChangeKind.Response ? "percent" : "points";
}
