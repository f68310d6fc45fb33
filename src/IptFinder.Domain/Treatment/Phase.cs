namespace IptFinder.Domain.Treatment;

/// <summary>A part of a course of IPT, from the reference data.</summary>
/// <param name="Code">Stable code: "initial".</param>
/// <param name="Name">What it is called.</param>
/// <param name="Summary">What happens in it, in plain words.</param>
/// <param name="FirstOf16">Its first session in a course of 16.</param>
/// <param name="LastOf16">Its last session in a course of 16.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record Phase(
    string Code,
    string Name,
    string Summary,
    int FirstOf16,
    int LastOf16,
    IReadOnlyList<string> SourceIds);
