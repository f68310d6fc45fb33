namespace IptFinder.Domain.Treatment;

/// <summary>How a course is divided.</summary>
public enum Outline
{
    /// <summary>Opening, middle and ending, by <see cref="PhaseSplit"/>.</summary>
    Phases,

    /// <summary>The four stages of IPSRT, by <see cref="StageSplit"/>.</summary>
    Stages,

    /// <summary>Not at all: sessions that keep a person well.</summary>
    Maintenance,

    /// <summary>Not by us: another therapy, of which we show dates alone.</summary>
    Dates,
}
