using System.Runtime.InteropServices;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Everyone as the rules judge them on one day: what a <see cref="SearchIndex"/> is made from. It keeps nobody: a million people
/// are some fifty megabytes here, and a thousand as objects. It can be saved, for judging takes longer than all else.
/// </summary>
public sealed class JudgedPeople
{
    private readonly List<Entry> _entries;
    private readonly List<PlaceOfPractice> _places;

    internal JudgedPeople(
        DateOnly today, List<Entry> entries, List<PlaceOfPractice> places, Site[] sites, PracticeTable practice, Profiles profiles, NameWords names)
    {
        (Today, _entries, _places, Sites) = (today, entries, places, sites);
        (Practice, Profiles, Names) = (practice, profiles, names);
    }

    /// <summary>The day they were judged on, in UTC.</summary>
    public DateOnly Today { get; }

    public int Count => _entries.Count;

    internal Profiles Profiles { get; }

    internal PracticeTable Practice { get; }

    /// <summary>Along the curve.</summary>
    internal Site[] Sites { get; }

    internal NameWords Names { get; }

    internal Entry this[int index] => _entries[index];

    /// <param name="directory">Everyone there is: gone through once.</param>
    /// <param name="rules">What decides who is found.</param>
    /// <param name="todayUtc">The day facts are judged on.</param>
    public static JudgedPeople Of(IEnumerable<Therapist> directory, SearchRules rules, DateOnly todayUtc)
    {
        var judge = new PeopleJudge(rules, todayUtc);
        foreach (var person in directory)
        {
            judge.Add(person);
        }

        return judge.Judged();
    }

    /// <summary>What <see cref="Save"/> wrote; null where that was for other filters or values, or by another version of this program.</summary>
    /// <param name="saved">All that was written, unharmed.</param>
    /// <param name="rules">What decides who is found.</param>
    public static JudgedPeople? Load(ReadOnlySpan<byte> saved, SearchRules rules)
    {
        var groups = FacetGroup.Of(rules.Filters);
        var parts = new SavedParts(saved);
        return parts.Read<byte>().SequenceEqual(SavedParts.Layout(groups))
            ? new JudgedPeople(
                parts.Read<DateOnly>()[0],
                [.. parts.Read<Entry>()],
                [.. parts.Read<PlaceOfPractice>()],
                parts.Read<Site>().ToArray(),
                PracticeTable.Load(ref parts),
                Profiles.Load(ref parts, groups),
                NameWords.Load(ref parts))
            : null;
    }

    /// <summary>Writes all of it, for the same program on a machine of the same kind.</summary>
    public void Save(Action<ReadOnlySpan<byte>> write, SearchRules rules)
    {
        SavedParts.Write<byte>(write, SavedParts.Layout(FacetGroup.Of(rules.Filters)));
        SavedParts.Write<DateOnly>(write, [Today]);
        SavedParts.Write<Entry>(write, CollectionsMarshal.AsSpan(_entries));
        SavedParts.Write<PlaceOfPractice>(write, CollectionsMarshal.AsSpan(_places));
        SavedParts.Write<Site>(write, Sites);
        Practice.Save(write);
        Profiles.Save(write);
        Names.Save(write);
    }

    /// <summary>Someone's places of practice, in the order they are given.</summary>
    internal ReadOnlySpan<PlaceOfPractice> PlacesOf(int index) => CollectionsMarshal.AsSpan(_places)[
        _entries[index].FirstPlace..(index + 1 < _entries.Count ? _entries[index + 1].FirstPlace : _places.Count)];

    /// <summary>The words of someone's name, by number.</summary>
    internal ReadOnlySpan<int> WordsOf(int index) => Names.Between(
        _entries[index].FirstWord, index + 1 < _entries.Count ? _entries[index + 1].FirstWord : Names.Count);
}
