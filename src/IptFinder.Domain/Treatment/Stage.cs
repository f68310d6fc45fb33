namespace IptFinder.Domain.Treatment;

/// <summary>One of the four stages of IPSRT, from the reference data.</summary>
/// <param name="Code">Stable code: "ipsrt-initial".</param>
/// <param name="Name">What it is called.</param>
/// <param name="Summary">What happens in it, in plain words.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record Stage(string Code, string Name, string Summary, IReadOnlyList<string> SourceIds);
