using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>Tests people against the place of one search. A state alone, without a place, is the place.</summary>
public sealed class PlaceTest(TherapistQuery query, PracticeAuthority authority, DateOnly today)
{
    private readonly bool _asksOnSite = query.Chosen(SearchFilters.Mode) is not [SearchFilters.Telehealth];
    private readonly bool _asksOnline = query.Chosen(SearchFilters.Mode) is not [SearchFilters.InPerson];

    /// <summary>The middle of the search; null in a whole state and without a place.</summary>
    public PointPlace? Point { get; } = query.Near as PointPlace;

    /// <summary>The state searched as a whole.</summary>
    public UsState? WholeState { get; } = query.Near switch
    {
        PointPlace => null,
        StatePlace state => state.State,
        _ => query.State,
    };

    /// <summary>Where the client of an online session is.</summary>
    public UsState? Client { get; } = query.OnlineState;

    public bool IsAnywhere => Point is null && WholeState is null;

    public static Verdict InPerson(PracticeLocation location, DateOnly today) =>
        location.InPersonOn(today) switch { true => Verdict.Yes, false => Verdict.No, null => Verdict.Unknown };

    /// <summary>
    /// Whether they say they work online for that client, license aside. Naming the states they serve online says that they
    /// work online, and that they do not in the others.
    /// </summary>
    public static Verdict SaysOnline(ListingFacts facts, UsState? client, DateOnly today)
    {
        var online = facts.Online.IfFresh(FactKind.Other, today);
        var states = facts.OnlineStates.IfFresh(FactKind.Other, today);
        if (online is { IsKnown: true, Value: false } || (states.IsKnown && !Serves(states.Value, client)))
        {
            return Verdict.No;
        }

        return online.IsKnown || states.IsKnown ? Verdict.Yes : Verdict.Unknown;
    }

    public PlaceMatch Match(Therapist person)
    {
        var (location, inPerson, miles) = FindLocation(person);
        var (online, onlinePractice) = JudgeOnline(person);
        if (IsAnywhere)
        {
            return new PlaceMatch(location, inPerson, null, online, true, null, null);
        }

        var onSite = (WholeState ?? location?.State) is { } there ? MaySee(person, there) : null;
        var matches = WholeState is { } state
            ? onSite is { MayPractise: true } || (Client != state && online == Verdict.Yes)
            : location is not null || online == Verdict.Yes;
        var (practice, practiceState) = (_asksOnSite ? onSite : null, _asksOnline ? onlinePractice : null) switch
        {
            ({ } one, { } other) when GoesByOnline(one.Verdict, other.Verdict, online) => (other, Client),
            ({ } one, _) => (one, WholeState ?? location?.State),
            (null, var other) => (other, other is null ? null : Client),
        };
        return new PlaceMatch(location, inPerson, miles, online, matches, practice, practiceState);
    }

    /// <summary>
    /// The verdict on seeing this client for someone who is found; null when the search has no place.
    /// </summary>
    /// <param name="there">The state of their nearest location around the point; null when they have none.</param>
    /// <param name="worksOnline">Whether they can be seen online.</param>
    /// <param name="maySee">The verdict for each state.</param>
    public PracticeVerdict? PracticeOf(UsState? there, Verdict worksOnline, ReadOnlySpan<PracticeVerdict> maySee)
    {
        var onSite = _asksOnSite && (WholeState ?? there) is { } place ? maySee[(int)place] : (PracticeVerdict?)null;
        var online = _asksOnline && Client is { } client ? maySee[(int)client] : (PracticeVerdict?)null;
        return onSite is { } one && online is { } other
            ? GoesByOnline(one, other, worksOnline) ? other : one
            : onSite ?? online;
    }

    /// <summary>Known before not known, then nearer before farther, then the order given.</summary>
    public (PracticeLocation? Location, Verdict InPerson, double? Miles) FindLocation(Therapist person)
    {
        (PracticeLocation? Location, Verdict InPerson, double? Miles) best = default;
        foreach (var location in person.Locations)
        {
            var inPerson = InPerson(location, today);
            if (MilesTo(location.Point) is var miles && Reaches(inPerson, location.State, miles) && IsBetter(inPerson, miles, best.InPerson, best.Miles))
            {
                best = (location, inPerson, miles);
            }
        }

        return best;
    }

    /// <summary>Null in a whole state and without a place.</summary>
    public double? MilesTo(GeoPoint point) => Point?.Center.MilesTo(point);

    /// <summary>Whether a place of practice lies in that of the search.</summary>
    public bool Reaches(Verdict inPerson, UsState state, double? miles) =>
        inPerson != Verdict.No && !(miles > query.RadiusMiles) && (WholeState is not { } whole || state == whole);

    public static bool IsBetter(Verdict inPerson, double? miles, Verdict bestInPerson, double? bestMiles) =>
        inPerson > bestInPerson || (inPerson == bestInPerson && miles < bestMiles);

    /// <summary>Says they work online, and may see a client there.</summary>
    private (Verdict Verdict, PracticeAnswer? Practice) JudgeOnline(Therapist person)
    {
        var says = SaysOnline(person.Facts, Client, today);
        if (says == Verdict.No || Client is not { } client)
        {
            return (says, null);
        }

        var practice = MaySee(person, client);
        return (practice.MayPractise ? says : Verdict.No, practice);
    }

    private static bool Serves(IReadOnlyList<UsState> states, UsState? client) =>
        client is { } state ? states.Contains(state) : states.Count > 0;

    private PracticeAnswer MaySee(Therapist person, UsState client) => authority.For(person.Licenses, client, today);

    /// <summary>The better of the two counts. Where it is not known that they work online, meeting them is what counts.</summary>
    private static bool GoesByOnline(PracticeVerdict onSite, PracticeVerdict online, Verdict worksOnline) =>
        worksOnline == Verdict.Yes && online < onSite;
}
