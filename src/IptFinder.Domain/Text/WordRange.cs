namespace IptFinder.Domain.Text;

/// <summary>Words that lie together in a list, all as far from what was typed.</summary>
/// <param name="First">Place of the first.</param>
/// <param name="End">Place after the last.</param>
/// <param name="Edits">From what was typed, 0 to <see cref="Typos.Most"/>.</param>
public readonly record struct WordRange(int First, int End, int Edits);
