using System.Runtime.InteropServices;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// What the index is made from. Everyone comes by once, is judged by the rules, and is not kept: a million people are some
/// forty megabytes here, and a thousand as objects.
/// </summary>
internal sealed class Entries
{
    private readonly List<Entry> _entries = [];
    private readonly List<PlaceOfPractice> _places = [];
    private readonly Dictionary<Site, int> _sites = [];
    private readonly LicenseSets _licenses;
    private readonly DateOnly _today;

    public Entries(IEnumerable<Therapist> directory, SearchRules rules, IReadOnlyList<FacetGroup> groups, DateOnly today)
    {
        _today = today;
        _licenses = new LicenseSets(rules.Authority, today);
        Profiles = new Profiles(rules, groups, today);
        foreach (var person in directory)
        {
            Add(person);
        }

        Sites = NumberAlongTheCurve();
    }

    public int Count => _entries.Count;

    public Profiles Profiles { get; }

    public PracticeTable Practice => _licenses.Practice;

    /// <summary>Along the curve.</summary>
    public Site[] Sites { get; }

    public NameWords Names { get; } = new();

    public Entry this[int index] => _entries[index];

    /// <summary>Someone's places of practice, in the order they are given.</summary>
    public ReadOnlySpan<PlaceOfPractice> PlacesOf(int index) => CollectionsMarshal.AsSpan(_places)[
        _entries[index].FirstPlace..(index + 1 < _entries.Count ? _entries[index + 1].FirstPlace : _places.Count)];

    /// <summary>The words of someone's name, by number.</summary>
    public ReadOnlySpan<int> WordsOf(int index) => Names.Between(
        _entries[index].FirstWord, index + 1 < _entries.Count ? _entries[index + 1].FirstWord : Names.Count);

    private void Add(Therapist person)
    {
        _entries.Add(new Entry(
            person.Id, _licenses.NumberOf(person.Licenses), Profiles.NumberOf(person), _places.Count, Names.Count));
        Names.Add(person.Name);
        foreach (var location in person.Locations)
        {
            var site = new Site(location.Point, location.State);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_sites, site, out var isThere);
            number = isThere ? number : _sites.Count - 1;
            _places.Add(new PlaceOfPractice(number, PlaceTest.InPerson(location, _today)));
        }
    }

    private Site[] NumberAlongTheCurve()
    {
        Site[] sites =
        [
            .. _sites.Keys.OrderBy(site => HilbertCurve.Position(site.Point))
                .ThenBy(site => site.Point.Latitude).ThenBy(site => site.Point.Longitude).ThenBy(site => site.State),
        ];
        var numbers = new int[sites.Length];
        for (var number = 0; number < sites.Length; number++)
        {
            numbers[_sites[sites[number]]] = number;
        }

        foreach (ref var place in CollectionsMarshal.AsSpan(_places))
        {
            place = place with { Site = numbers[place.Site] };
        }

        return sites;
    }
}
