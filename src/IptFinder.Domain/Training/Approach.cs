namespace IptFinder.Domain.Training;

/// <summary>A therapy or a form of one, from the reference data.</summary>
/// <param name="Code">Stable code: "ipt-a".</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">How it is usually written: "IPT-A".</param>
/// <param name="Family">How near it is to IPT.</param>
public sealed record Approach(string Code, string Name, string ShortName, ApproachFamily Family)
{
    public bool IsIpt => Family is ApproachFamily.Ipt or ApproachFamily.IptAdaptation;
}
