using System.Runtime.InteropServices;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Judges people one after the other for <see cref="JudgedPeople"/>. What many share is judged once.</summary>
internal sealed class PeopleJudge(SearchRules rules, DateOnly today)
{
    private readonly List<Entry> _entries = [];
    private readonly List<PlaceOfPractice> _places = [];
    private readonly Dictionary<Site, int> _sites = [];
    private readonly LicenseSets _licenses = new(rules.Authority, today);
    private readonly ProfileReader _profiles = new(rules, today);
    private readonly NameReader _names = new();

    public void Add(Therapist person)
    {
        _entries.Add(new Entry(
            person.Id, _licenses.NumberOf(person.Licenses), _profiles.NumberOf(person), _places.Count, _names.Words.Count));
        _names.Add(person.Name);
        foreach (var location in person.Locations)
        {
            var site = new Site(location.Point, location.State);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_sites, site, out var isThere);
            number = isThere ? number : _sites.Count - 1;
            _places.Add(new PlaceOfPractice(number, PlaceTest.InPerson(location, today)));
        }
    }

    public JudgedPeople Judged() =>
        new(today, _entries, _places, NumberAlongTheCurve(), _licenses.Practice, _profiles.Profiles, _names.Words);

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
