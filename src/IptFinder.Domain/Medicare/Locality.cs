namespace IptFinder.Domain.Medicare;

/// <summary>An area in which Medicare allows the same amounts.</summary>
/// <param name="Code">State and locality number: "ca-18". The number alone repeats between states.</param>
/// <param name="Name">Our words for it: "Rest of Texas".</param>
/// <param name="Factors">What costs are there.</param>
public sealed record Locality(string Code, string Name, GeographicFactors Factors);
