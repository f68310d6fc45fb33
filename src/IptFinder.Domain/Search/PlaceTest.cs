using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>Tests people against the place of one search. A state alone, without a place, is the place.</summary>
internal sealed class PlaceTest(TherapistQuery query, PracticeAuthority authority, DateOnly today)
{
    private readonly PointPlace? _point = query.Near as PointPlace;

    private readonly UsState? _wholeState = query.Near switch
    {
        PointPlace => null,
        StatePlace state => state.State,
        _ => query.State,
    };

    private readonly UsState? _client = query.OnlineState;

    public PlaceMatch Match(Therapist person)
    {
        var (inPerson, miles, locationState) = FindLocation(person);
        var (online, onlinePractice) = JudgeOnline(person);
        if (_point is null && _wholeState is null)
        {
            return new PlaceMatch(inPerson, null, online, true, null);
        }

        if (_wholeState is { } state)
        {
            var there = authority.For(person.Licenses, state, today);
            return new PlaceMatch(inPerson, null, online, there.MayPractise || (_client != state && online == Verdict.Yes), there);
        }

        var onSite = inPerson ? authority.For(person.Licenses, locationState, today) : null;
        var practice = Better(onSite, online == Verdict.Yes ? onlinePractice : null);
        return new PlaceMatch(inPerson, miles, online, inPerson || online == Verdict.Yes, practice);
    }

    private (bool Found, double? Miles, UsState State) FindLocation(Therapist person)
    {
        (bool Found, double? Miles, UsState State) best = default;
        foreach (var location in person.Locations)
        {
            if (!location.CountsAsInPerson(today) || (_wholeState is { } state && location.State != state))
            {
                continue;
            }

            if (_point is null)
            {
                return (true, null, location.State);
            }

            var miles = _point.Center.MilesTo(location.Point);
            if (miles <= query.RadiusMiles && !(best.Miles <= miles))
            {
                best = (true, miles, location.State);
            }
        }

        return best;
    }

    /// <summary>Says they work online, does not leave this state out, and may see a client there.</summary>
    private (Verdict Verdict, PracticeAnswer? Practice) JudgeOnline(Therapist person)
    {
        var online = person.Facts.Online.IfFresh(FactKind.Other, today);
        if (online is { IsKnown: true, Value: false } || LeavesStateOut(person))
        {
            return (Verdict.No, null);
        }

        var practice = _client is { } client ? authority.For(person.Licenses, client, today) : null;
        return practice is { MayPractise: false }
            ? (Verdict.No, practice)
            : (online.IsKnown ? Verdict.Yes : Verdict.Unknown, practice);
    }

    private bool LeavesStateOut(Therapist person) =>
        _client is { } client
        && person.Facts.OnlineStates.IsFresh(FactKind.Other, today)
        && !person.Facts.OnlineStates.Value.Contains(client);

    private static PracticeAnswer? Better(PracticeAnswer? one, PracticeAnswer? other) =>
        one is null || (other is not null && other.Verdict < one.Verdict) ? other : one;
}
