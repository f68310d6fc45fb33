using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search;

/// <summary>How someone answers to the place of a search.</summary>
/// <param name="InPerson">Has a place to meet there.</param>
/// <param name="Miles">Distance to that place; null when there is none or the search has no point.</param>
/// <param name="Online">Whether they can be seen online by a client in the state: unknown when they do not say if they work online.</param>
/// <param name="Matches">Belongs to a search that names no mode.</param>
/// <param name="Practice">May they see this client, where that was asked; null when the search has no place.</param>
public readonly record struct PlaceMatch(bool InPerson, double? Miles, Verdict Online, bool Matches, PracticeAnswer? Practice)
{
    /// <summary>The verdict on the chosen modes; no choice means either.</summary>
    public Verdict Judge(IReadOnlyList<string> modes)
    {
        if (modes.Count == 0)
        {
            return Matches ? Verdict.Yes : Verdict.No;
        }

        if (InPerson && modes.Contains(SearchFilters.InPerson))
        {
            return Verdict.Yes;
        }

        return modes.Contains(SearchFilters.Telehealth) ? Online : Verdict.No;
    }
}
