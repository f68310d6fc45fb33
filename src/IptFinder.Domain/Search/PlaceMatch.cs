using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>How someone answers to the place of a search.</summary>
/// <param name="Location">Where they can be met: the nearest one there, or the first in a whole state; null when there is none.</param>
/// <param name="Miles">Distance to <paramref name="Location"/>; null when there is none or the search has no point.</param>
/// <param name="Online">Whether they can be seen online by a client in the state: unknown when they do not say if they work online.</param>
/// <param name="Matches">Belongs to a search that names no mode.</param>
/// <param name="Practice">
/// May they see this client, for the best of the sessions asked for: where they meet, or where the client will be online.
/// Null when the search has no place.
/// </param>
/// <param name="PracticeState">The state <paramref name="Practice"/> is about.</param>
public readonly record struct PlaceMatch(
    PracticeLocation? Location, double? Miles, Verdict Online, bool Matches, PracticeAnswer? Practice, UsState? PracticeState)
{
    /// <summary>Has a place to meet there.</summary>
    public bool InPerson => Location is not null;

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
