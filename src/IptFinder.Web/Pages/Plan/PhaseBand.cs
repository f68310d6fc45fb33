using IptFinder.Domain.Treatment;

namespace IptFinder.Web.Pages.Plan;

/// <summary>
/// The parts of a course as a band with a box for each session. Each part is named on a line above, with a rule down to its first
/// session. The table beside it says the same.
/// </summary>
public sealed class PhaseBand
{
    private const double LineOfText = 17;
    private const double Gap = 3;
    private const double Letter = 6.6;
    private readonly int _sessions;

    /// <param name="plan">A plan that has parts.</param>
    /// <param name="width">In units of the drawing, in which text has a height of 12.</param>
    public PhaseBand(TreatmentPlan plan, int width)
    {
        Width = width;
        _sessions = plan.Parts[^1].Last;
        Top = 6 + (plan.Parts.Count * LineOfText);
        Parts = [.. plan.Parts.Select((part, row) => Part(plan, part, row))];
        Dividers = [.. plan.Parts.SelectMany(part => Enumerable.Range(part.First, part.Last - part.First)).Select(number => X(number))];
        Questionnaires = [.. Places(plan, Checkpoint.Questionnaire)];
        Midpoint = Places(plan, Checkpoint.Midpoint).First();
    }

    public int Width { get; }

    public double Top { get; }

    public double Floor => Top + 34;

    public double Height => Floor + 14;

    /// <summary>Each part's left and right edge, its words and where they stand.</summary>
    public IReadOnlyList<(double Left, double Right, string Words, double TextX, double TextY, bool IsEnd)> Parts { get; }

    /// <summary>Between two sessions of a part.</summary>
    public IReadOnlyList<double> Dividers { get; }

    /// <summary>Sessions with a questionnaire, in the middle of their box.</summary>
    public IReadOnlyList<double> Questionnaires { get; }

    /// <summary>The session half way, in the middle of its box.</summary>
    public double Midpoint { get; }

    private (double, double, string, double, double, bool) Part(TreatmentPlan plan, CoursePart part, int row)
    {
        var (left, right) = (X(part.First - 1) + (part.First == 1 ? 1 : Gap / 2), X(part.Last) - (part.Last == _sessions ? 1 : Gap / 2));
        var start = plan.Sessions.First(session => session.Part == part).Date;
        var words = $"{part.Name}: {SessionWords.Numbers(part)}, from {Words.Date(start)}";
        var isEnd = left + 6 + (words.Length * Letter) > Width;
        return (left, right, words, isEnd ? Width - 1 : left + 6, ((row + 0.75) * LineOfText) + 2, isEnd);
    }

    private IEnumerable<double> Places(TreatmentPlan plan, Checkpoint checkpoint) =>
        plan.Sessions.Where(session => session.Checkpoints.Contains(checkpoint)).Select(session => X(session.NumberOfKind - 0.5));

    private double X(double sessions) => sessions * Width / _sessions;
}
