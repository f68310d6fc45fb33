namespace IptFinder.Domain.Treatment;

/// <summary>
/// How many sessions of a course of IPT are opening, middle and ending. Our own rule, made to agree with IPT-UK's 1 to 4, 5 to 12 and
/// 13 to 16 of 16; no source publishes a formula. Opening is a quarter rounded half up, from 1 to 4; ending a quarter rounded half up,
/// at least 1; the rest is the middle.
/// </summary>
public readonly record struct PhaseSplit
{
    /// <summary>Shorter courses are not divided.</summary>
    public const int Fewest = 3;

    private const int MostOpening = 4;

    private PhaseSplit(int opening, int middle, int ending) => (Opening, Middle, Ending) = (opening, middle, ending);

    public int Opening { get; }

    public int Middle { get; }

    public int Ending { get; }

    /// <summary>Null for fewer than <see cref="Fewest"/> sessions.</summary>
    public static PhaseSplit? Of(int sessions)
    {
        if (sessions < Fewest)
        {
            return null;
        }

        var quarter = Math.Max(1, (sessions + 2) / 4);
        var opening = Math.Min(MostOpening, quarter);
        return new PhaseSplit(opening, sessions - opening - quarter, quarter);
    }
}
