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
    private readonly bool _asksOnSite = query.Chosen(SearchFilters.Mode) is not [SearchFilters.Telehealth];
    private readonly bool _asksOnline = query.Chosen(SearchFilters.Mode) is not [SearchFilters.InPerson];

    public PlaceMatch Match(Therapist person)
    {
        var (location, miles) = FindLocation(person);
        var (online, onlinePractice) = JudgeOnline(person);
        if (_point is null && _wholeState is null)
        {
            return new PlaceMatch(location, null, online, true, null, null);
        }

        var onSite = (_wholeState ?? location?.State) is { } there ? new Practice(there, MaySee(person, there)) : (Practice?)null;
        var matches = _wholeState is { } state
            ? onSite is { Answer.MayPractise: true } || (_client != state && online == Verdict.Yes)
            : location is not null || online == Verdict.Yes;
        var practice = Better(_asksOnSite ? onSite : null, _asksOnline ? onlinePractice : null, online);
        return new PlaceMatch(location, miles, online, matches, practice?.Answer, practice?.State);
    }

    private (PracticeLocation? Location, double? Miles) FindLocation(Therapist person)
    {
        (PracticeLocation? Location, double? Miles) best = default;
        foreach (var location in person.Locations)
        {
            if (!location.CountsAsInPerson(today) || (_wholeState is { } state && location.State != state))
            {
                continue;
            }

            if (_point is null)
            {
                return (location, null);
            }

            var miles = _point.Center.MilesTo(location.Point);
            if (miles <= query.RadiusMiles && !(best.Miles <= miles))
            {
                best = (location, miles);
            }
        }

        return best;
    }

    /// <summary>Says they work online, and may see a client there.</summary>
    private (Verdict Verdict, Practice? Practice) JudgeOnline(Therapist person)
    {
        var says = SaysOnline(person.Facts);
        if (says == Verdict.No || _client is not { } client)
        {
            return (says, null);
        }

        var practice = new Practice(client, MaySee(person, client));
        return (practice.Answer.MayPractise ? says : Verdict.No, practice);
    }

    /// <summary>Naming the states they serve online says that they work online, and that they do not in the others.</summary>
    private Verdict SaysOnline(ListingFacts facts)
    {
        var online = facts.Online.IfFresh(FactKind.Other, today);
        var states = facts.OnlineStates.IfFresh(FactKind.Other, today);
        if (online is { IsKnown: true, Value: false } || (states.IsKnown && !Serves(states.Value)))
        {
            return Verdict.No;
        }

        return online.IsKnown || states.IsKnown ? Verdict.Yes : Verdict.Unknown;
    }

    private bool Serves(IReadOnlyList<UsState> states) => _client is { } client ? states.Contains(client) : states.Count > 0;

    private PracticeAnswer MaySee(Therapist person, UsState client) => authority.For(person.Licenses, client, today);

    /// <summary>Where it is not known that they work online, meeting them is what counts.</summary>
    private static Practice? Better(Practice? onSite, Practice? online, Verdict worksOnline) =>
        onSite is { } one && online is { } other
            ? worksOnline == Verdict.Yes && other.Answer.Verdict < one.Answer.Verdict ? other : one
            : onSite ?? online;

    private readonly record struct Practice(UsState State, PracticeAnswer Answer);
}
