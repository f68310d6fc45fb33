using System.Globalization;
using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Domain.Text;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>
/// Looks for the search that makes the most work, in a directory of some thousands that is always the same: changes one thing after the
/// other, and goes on from whatever made more.
/// </summary>
internal sealed class CostlySearches
{
    private const int Steps = 1_000;
    private const int Starts = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz ";
    private const int LongestName = 80;

    private static readonly string[] Syllables = ["an", "bel", "cor", "da", "er", "fin", "gra", "ho", "il", "jo", "ka", "lu", "mar", "no", "os", "pe", "ru", "sten", "to", "vi"];

    private static readonly (string Name, string Code)[] Choices =
    [
        .. TestVocabulary.Filters.All.SelectMany(filter => filter.Options.Terms.Select(term => (filter.Name, term.Code))),
    ];

    private CostlySearches()
    {
        People = [.. Generated().Select((person, index) => person with { Id = index + 1, Name = NameOf(index) })];
        Index = TestVocabulary.Index(People, Days.Today);
        Sites = People.SelectMany(person => person.Locations).Select(location => (location.Point, location.State)).Distinct().Count();
        var names = People.SelectMany(person => NameMatch.WordsOf(person.Name)).ToList();
        (NameRows, Beginnings) = (names.Count, names.Distinct().Sum(word => word.Length) + 1);
    }

    /// <summary>Made once.</summary>
    public static CostlySearches Shared { get; } = new();

    public IReadOnlyList<Therapist> People { get; }

    public SearchIndex Index { get; }

    /// <summary>Different points and states of places of practice.</summary>
    public int Sites { get; }

    /// <summary>Words of everyone's name.</summary>
    public int NameRows { get; }

    /// <summary>At most so many beginnings of different words of names.</summary>
    public int Beginnings { get; }

    public SearchWork Work(TherapistQuery query)
    {
        Index.Search(query, out var work);
        return work;
    }

    /// <summary>The search that made the most work of one kind of all it came by, each of which is told.</summary>
    public TherapistQuery Climb(Place? near, Func<SearchWork, long> kind, Action<TherapistQuery, SearchWork> tried)
    {
        var (worst, most) = (TherapistQuery.Everyone with { Near = near }, 0L);
        for (var start = 1; start <= Starts; start++)
        {
            var random = new Random(start);
            var (best, work) = (Change(TherapistQuery.Everyone with { Near = near }, start == 1 ? 0 : 40, random), 0L);
            for (var step = 0; step < Steps; step++)
            {
                var changed = Change(best, 1 + random.Next(3), random);
                var found = Work(changed);
                tried(changed, found);
                (best, work) = kind(found) > work ? (changed, kind(found)) : (best, work);
            }

            (worst, most) = work > most ? (best, work) : (worst, most);
        }

        return worst;
    }

    private static TherapistQuery Change(TherapistQuery query, int times, Random random) =>
        Enumerable.Range(0, times).Aggregate(query, (changed, _) => Change(changed, random));

    private static TherapistQuery Change(TherapistQuery query, Random random)
    {
        var (filter, code) = Choices[random.Next(Choices.Length)];
        return random.Next(9) switch
        {
            0 => query with { RadiusMiles = TherapistQuery.Radii[random.Next(TherapistQuery.Radii.Count)] },
            1 => query with { State = random.Next(4) == 0 ? null : (UsState)random.Next(Enum.GetValues<UsState>().Length) },
            2 => query with { MaxFeeDollars = random.Next(3) == 0 ? null : random.Next(1, 400) },
            3 or 4 => query with { Name = ChangeName(query.Name, random) },
            5 => query with { Sort = (SortOrder)random.Next(4), IncludeUnknown = random.Next(2) == 0 },
            6 => query with { Page = random.Next(2) == 0 ? 1 : random.Next(1, TherapistQuery.LastPage + 1) },
            _ when query.IsChosen(filter, code) => query.Without(filter, code),
            _ => query.With(filter, [.. query.Chosen(filter), code]),
        };
    }

    private static string ChangeName(string name, Random random)
    {
        var at = random.Next(name.Length + 1);
        var letter = Letters[random.Next(Letters.Length)].ToString();
        var changed = random.Next(6) switch
        {
            0 => "",
            1 when at < name.Length => name.Remove(at, 1),
            2 when at < name.Length => name.Remove(at, 1).Insert(at, letter),
            3 => $"{name} {letter}",
            _ => name.Insert(at, letter),
        };
        return changed.Length == 0 || (changed.Length <= LongestName && PlainText.Words(changed).Count > 0) ? changed : name;
    }

    private static IEnumerable<Therapist> Generated() =>
        FarAndNear.Directory.Array[128].Single(_ => true, seed: "0000000000K3").SelectMany(some => some);

    private static PersonName NameOf(int number)
    {
        string Syllable(int divisor) => Syllables[number / divisor % Syllables.Length];
        return new PersonName(Syllable(1) + Syllable(7), "", Syllable(3) + Syllable(20) + Syllable(11), number % 40 == 0 ? "Jr." : "");
    }

    /// <summary>A search by its address.</summary>
    public static TherapistQuery Read(string address)
    {
        var query = TherapistQuery.Everyone;
        foreach (var pair in address.Split('&').Select(pair => pair.Split('=')))
        {
            query = (pair[0], pair[1]) switch
            {
                ("near", var text) => query with { Near = Places.Single(place => place.Text == text) },
                ("radius", var text) => query with { RadiusMiles = Number(text) },
                ("state", var text) => query with { State = Enum.Parse<UsState>(text) },
                (SearchFilters.MaxFee, var text) => query with { MaxFeeDollars = Number(text) },
                (SearchFilters.Name, var text) => query with { Name = text },
                ("sort", var text) => query with { Sort = Enum.Parse<SortOrder>(text, ignoreCase: true) },
                ("unknown", _) => query with { IncludeUnknown = true },
                ("page", var text) => query with { Page = Number(text) },
                var (filter, code) => query.With(filter, [.. query.Chosen(filter), code]) with { Page = query.Page },
            };
        }

        return query;
    }

    public static string Write(TherapistQuery query) => string.Join('&', query.Parameters(withPage: true).Select(one => $"{one.Key}={one.Value}"));

    public static IReadOnlyList<Place> Places { get; } = [Towns.NearNewHaven, Towns.AllOf(UsState.CT)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
