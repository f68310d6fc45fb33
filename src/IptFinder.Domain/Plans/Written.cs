namespace IptFinder.Domain.Plans;

/// <summary>A value of a public file: what it means, and how the file writes it, which is what people are shown.</summary>
/// <param name="Text">As the file has it, without spaces around it; empty where it has nothing.</param>
/// <param name="Meaning">What that was understood as.</param>
public sealed record Written<T>(string Text, T Meaning)
    where T : notnull;
