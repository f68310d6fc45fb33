namespace IptFinder.Domain.Reference;

/// <summary>One entry of a closed list: a code for addresses and files, a label for people.</summary>
/// <param name="Code">Lower case letters, digits and hyphens.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Aliases">Other ways people write it, lower case; the code itself is not repeated.</param>
public sealed record Term(string Code, string Label, IReadOnlyList<string> Aliases);
