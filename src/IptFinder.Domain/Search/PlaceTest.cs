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
        var (location, inPerson, miles) = FindLocation(person);
        var (online, onlinePractice) = JudgeOnline(person);
        if (_point is null && _wholeState is null)
        {
            return new PlaceMatch(location, inPerson, null, online, true, null, null);
        }

        var onSite = (_wholeState ?? location?.State) is { } there ? new Practice(there, MaySee(person, there)) : (Practice?)null;
        var matches = _wholeState is { } state
            ? onSite is { Answer.MayPractise: true } || (_client != state && online == Verdict.Yes)
            : location is not null || online == Verdict.Yes;
        var practice = Better(_asksOnSite ? onSite : null, _asksOnline ? onlinePractice : null, online);
        return new PlaceMatch(location, inPerson, miles, online, matches, practice?.Answer, practice?.State);
    }

    /// <summary>Known before not known, then nearer before farther, then the order given.</summary>
    private (PracticeLocation? Location, Verdict InPerson, double? Miles) FindLocation(Therapist person)
    {
        (PracticeLocation? Location, Verdict InPerson, double? Miles) best = default;
        foreach (var location in person.Locations)
        {
            var inPerson = location.InPersonOn(today) switch { true => Verdict.Yes, false => Verdict.No, null => Verdict.Unknown };
            var miles = _point?.Center.MilesTo(location.Point);
            if (inPerson == Verdict.No || miles > query.RadiusMiles || (_wholeState is { } state && location.State != state))
            {
                continue;
            }

            if (inPerson > best.InPerson || (inPerson == best.InPerson && miles < best.Miles))
            {
                best = (location, inPerson, miles);
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
