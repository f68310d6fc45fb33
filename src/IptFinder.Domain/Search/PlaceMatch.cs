using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>How someone answers to the place of a search.</summary>
/// <param name="Location">
/// Where they practice: the nearest place there, or the first in a whole state; null when there is none. One known to be for
/// visits comes before one of which that is not known; one known not to be is none.
/// </param>
/// <param name="InPerson">Whether they can be met there: unknown when they do not say so of <paramref name="Location"/>.</param>
/// <param name="Miles">Distance to <paramref name="Location"/>; null when there is none or the search has no point.</param>
/// <param name="Online">Whether they can be seen online by a client in the state: unknown when they do not say if they work online.</param>
/// <param name="Matches">Belongs to a search that names no mode.</param>
/// <param name="Practice">
/// May they see this client, for the best of the sessions asked for: where they meet, or where the client will be online.
/// Null when the search has no place.
/// </param>
/// <param name="PracticeState">The state <paramref name="Practice"/> is about.</param>
public readonly record struct PlaceMatch(
    PracticeLocation? Location, Verdict InPerson, double? Miles, Verdict Online, bool Matches, PracticeAnswer? Practice, UsState? PracticeState)
{
    /// <summary>The verdict on the chosen modes; no choice means either.</summary>
    public Verdict Judge(IReadOnlyList<string> modes)
    {
        if (modes.Count == 0)
        {
            return Matches ? Verdict.Yes : Verdict.No;
        }

        var onSite = modes.Contains(SearchFilters.InPerson) ? InPerson : Verdict.No;
        var online = modes.Contains(SearchFilters.Telehealth) ? Online : Verdict.No;
        return onSite > online ? onSite : online;
    }
}
