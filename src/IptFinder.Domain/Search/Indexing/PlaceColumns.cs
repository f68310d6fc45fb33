using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>What <see cref="PlaceTest"/> finds of everyone, for every place there could be: around a point, in a state, anywhere.</summary>
internal sealed class PlaceColumns
{
    private static readonly int States = Enum.GetValues<UsState>().Length;

    private readonly Sites _sites;
    private readonly WordSet[] _inPerson = WordSet.OfStates(States);
    private readonly WordSet[] _maybeInPerson = WordSet.OfStates(States);
    private readonly WordSet[] _mayPractise = WordSet.OfStates(States);
    private readonly WordSet[] _online = WordSet.OfStates(States);
    private readonly WordSet[] _maybeOnline = WordSet.OfStates(States);
    private readonly PlaceBits[] _anywhere;

    public PlaceColumns(JudgedPeople people, RowOrder order, Sites sites)
    {
        _sites = sites;
        _anywhere = new PlaceBits[Bitmap.Words(people.Count)];
        for (var row = 0; row < people.Count; row++)
        {
            var index = order.Entries[row];
            var profile = people.Profiles[people[index].Profile];
            AddLocations(row, people.PlacesOf(index), people.Sites);
            AddStates(row, profile, people.Practice.MayPractise(people[index].Licenses));
            AddAnywhere(row, profile.Online);
        }
    }

    /// <summary>Notes everyone who could count in this search.</summary>
    public void Mark(TherapistQuery query, PlaceTest place, Scratch scratch)
    {
        if (place.Point is { } point)
        {
            _sites.MarkNear(point.Center, query.RadiusMiles, scratch);
            foreach (var word in scratch.Touched)
            {
                ref var near = ref scratch.Touch(word);
                near.Matches = near.Located;
            }
        }
        else if (place.WholeState is { } state)
        {
            Mark(_inPerson[(int)state], scratch, (ref place, rows) => place.InPerson |= rows);
            Mark(_maybeInPerson[(int)state], scratch, (ref place, rows) => place.MaybeInPerson |= rows);
            Mark(_mayPractise[(int)state], scratch, (ref place, rows) => place.Matches |= rows);
        }
        else
        {
            MarkAnyone(scratch);
        }

        if (place.Client is { } client)
        {
            MarkOnline((int)client, query, scratch);
        }
    }

    private void MarkAnyone(Scratch scratch)
    {
        for (var word = 0; word < _anywhere.Length; word++)
        {
            scratch.Touch(word) = _anywhere[word];
        }
    }

    /// <summary>
    /// Whoever is seen online there may see a client there: in a whole state they match anyway. Those who do not say if they
    /// work online are many, and count only where a search asks for online.
    /// </summary>
    private void MarkOnline(int client, TherapistQuery query, Scratch scratch)
    {
        Mark(_online[client], scratch, (ref place, rows) =>
        {
            place.Online |= rows;
            place.Matches |= rows;
        });
        if (query.IsChosen(SearchFilters.Mode, SearchFilters.Telehealth))
        {
            Mark(_maybeOnline[client], scratch, (ref place, rows) => place.MaybeOnline |= rows);
        }
    }

    private static void Mark(WordSet set, Scratch scratch, Marking mark)
    {
        for (var index = 0; index < set.Count; index++)
        {
            var (word, rows) = set[index];
            mark(ref scratch.Touch(word), rows);
        }
    }

    private void AddLocations(int row, ReadOnlySpan<PlaceOfPractice> places, Site[] sites)
    {
        foreach (var (site, inPerson) in places)
        {
            if (inPerson != Verdict.No)
            {
                (inPerson == Verdict.Yes ? _inPerson : _maybeInPerson)[(int)sites[site].State].Add(row);
                ref var anywhere = ref _anywhere[row >> 6];
                ref var rows = ref inPerson == Verdict.Yes ? ref anywhere.InPerson : ref anywhere.MaybeInPerson;
                rows |= 1UL << row;
            }
        }
    }

    private void AddStates(int row, Profile profile, UsState[] mayPractise)
    {
        foreach (var state in mayPractise)
        {
            _mayPractise[(int)state].Add(row);
            if ((profile.OnlineIn >> (int)state & 1) != 0)
            {
                _online[(int)state].Add(row);
            }
            else if ((profile.MaybeOnlineIn >> (int)state & 1) != 0)
            {
                _maybeOnline[(int)state].Add(row);
            }
        }
    }

    private void AddAnywhere(int row, Verdict saysOnline)
    {
        ref var anywhere = ref _anywhere[row >> 6];
        anywhere.Matches |= 1UL << row;
        anywhere.Online |= saysOnline == Verdict.Yes ? 1UL << row : 0;
        anywhere.MaybeOnline |= saysOnline == Verdict.Unknown ? 1UL << row : 0;
    }

    private delegate void Marking(ref PlaceBits place, ulong rows);
}
