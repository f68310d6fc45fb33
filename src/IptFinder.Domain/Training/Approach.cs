namespace IptFinder.Domain.Training;

/// <summary>A therapy or a form of one, from the reference data.</summary>
/// <param name="Code">Stable code: "ipt-a".</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">How it is usually written: "IPT-A".</param>
/// <param name="Family">How near it is to IPT.</param>
public sealed record Approach(string Code, string Name, string ShortName, ApproachFamily Family)
{
    /// <summary>What it is, in one or two plain sentences.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Sessions of a usual course; null when no source we read says so.</summary>
    public CountRange? Sessions { get; init; }

    /// <summary>Minutes of a usual session; null when no source we read says so.</summary>
    public CountRange? Minutes { get; init; }

    /// <summary>What people look for who may want it, lower case; no names of its own.</summary>
    public IReadOnlyList<string> SuggestedBy { get; init; } = [];

    /// <summary>Sources in the reference data.</summary>
    public IReadOnlyList<string> SourceIds { get; init; } = [];

    public bool IsIpt => Family is ApproachFamily.Ipt or ApproachFamily.IptAdaptation;
}
