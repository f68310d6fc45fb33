namespace IptFinder.Domain.Sources;

/// <summary>A value and the days it holds.</summary>
/// <param name="Value">The value.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while none is known.</param>
public sealed record Dated<T>(T Value, DateOnly From, DateOnly? To);
