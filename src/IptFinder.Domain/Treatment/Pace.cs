namespace IptFinder.Domain.Treatment;

/// <summary>How often sessions are, all on the weekday of the first one unless said otherwise.</summary>
public enum Pace
{
    Weekly,

    /// <summary>
    /// Twice a week, on the weekday of the first session and three days later, for as many sessions as <see cref="PhaseSplit"/> gives
    /// the opening; then weekly. Our own rule.
    /// </summary>
    TwiceThenWeekly,

    /// <summary>Every two weeks.</summary>
    Biweekly,

    /// <summary>Every four weeks, so that the weekday stays the same. Our own rule.</summary>
    Monthly,
}
