using System.Globalization;

namespace IptFinder.Domain.Treatment;

/// <summary>How often sessions are, and how many monthly ones follow the course.</summary>
public readonly record struct Rhythm
{
    /// <summary>Three years of monthly sessions, the longest that was tried: Frank and others, 1990.</summary>
    public const int MostMonthly = 36;

    private const string Then = "-then-monthly-";

    private static readonly Dictionary<string, Pace> Paces = new(StringComparer.Ordinal)
    {
        ["weekly"] = Pace.Weekly,
        ["twice-then-weekly"] = Pace.TwiceThenWeekly,
        ["biweekly"] = Pace.Biweekly,
        ["monthly"] = Pace.Monthly,
    };

    private Rhythm(Pace pace, int monthlyAfter) => (Pace, MonthlyAfter) = (pace, monthlyAfter);

    public Pace Pace { get; }

    /// <summary>0 to <see cref="MostMonthly"/>; 0 where the course itself is monthly.</summary>
    public int MonthlyAfter { get; }

    /// <summary>"weekly", "twice-then-weekly", "biweekly" or "monthly"; the first three also followed by "-then-monthly-6". Null for anything else.</summary>
    public static Rhythm? TryParse(string text)
    {
        if (Paces.TryGetValue(text, out var alone))
        {
            return new Rhythm(alone, 0);
        }

        var at = text.IndexOf(Then, StringComparison.Ordinal);
        return at > 0
            && Paces.TryGetValue(text[..at], out var pace)
            && pace != Pace.Monthly
            && int.TryParse(text.AsSpan(at + Then.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var monthly)
            && monthly is >= 1 and <= MostMonthly
                ? new Rhythm(pace, monthly)
                : null;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString()
    {
        var pace = Pace;
        var code = Paces.First(one => one.Value == pace).Key;
        return MonthlyAfter == 0 ? code : string.Create(CultureInfo.InvariantCulture, $"{code}{Then}{MonthlyAfter}");
    }
}
