using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

/// <summary>A random search in a random directory, printed as its address when a property fails.</summary>
internal sealed record SearchCase(IReadOnlyList<Therapist> Directory, TherapistQuery Query)
{
    private static readonly Gen<Place?> Near = Gen.Frequency<Place?>(
        (3, null),
        (6, Towns.NearNewHaven),
        (2, new PointPlace(UsState.MA, "Springfield, MA", "Springfield, MA", Towns.NorthOf(Towns.NewHaven, 55))),
        (2, Towns.AllOf(UsState.CT)),
        (1, Towns.AllOf(UsState.PA)),
        (1, Towns.AllOf(UsState.VT)));

    private static readonly Gen<UsState?> State = Gen.Frequency<UsState?>((5, null), (1, UsState.CT), (1, UsState.RI), (1, UsState.PA));

    private static readonly Gen<IReadOnlyList<string>> Modes = Gen.Frequency<IReadOnlyList<string>>(
        (4, []),
        (2, [SearchFilters.InPerson]),
        (2, [SearchFilters.Telehealth]),
        (1, [SearchFilters.Telehealth, SearchFilters.InPerson]));

    public static Gen<(SearchFilter Filter, IReadOnlyList<string> Codes)> Choice { get; } =
        from filter in Gen.OneOf(TestVocabulary.Filters.All.Where(filter => filter.Name != SearchFilters.Mode).ToArray())
        from codes in Gen.Shuffle(filter.Options.Terms.Select(term => term.Code).ToArray(), 1, Math.Min(2, filter.Options.Terms.Count))
        select (filter, (IReadOnlyList<string>)codes);

    public static Gen<TherapistQuery> Queries { get; } = Gen.Select(
        Gen.Select(Near, Gen.OneOf([.. TherapistQuery.Radii]), State, Modes),
        Gen.Frequency((1, Choice.Array[0]), (1, Choice.Array[1, 2])),
        Gen.Frequency<int?>((12, null), (1, 60), (1, 125), (1, 150)),
        Gen.Frequency((20, ""), (1, "ann"), (1, "smith j"), (1, "OHAN"), (1, "munoz c"), (1, "-"), (1, "zz")),
        Gen.Enum<SortOrder>(),
        Gen.Bool,
        (where, choices, fee, name, sort, unknown) => choices.Aggregate(
            new TherapistQuery
            {
                Near = where.Item1,
                RadiusMiles = where.Item2,
                State = where.Item3,
                MaxFeeDollars = fee,
                Name = name,
                Sort = sort,
                IncludeUnknown = unknown,
            }.With(SearchFilters.Mode, where.Item4),
            (query, choice) => query.With(choice.Filter.Name, choice.Codes)));

    public static Gen<SearchCase> All { get; } =
        Gen.Select(People.Directory, Queries, (directory, query) => new SearchCase(directory, query));

    public SearchResults Search() => Search(Query);

    public SearchResults Search(TherapistQuery query) => TestVocabulary.Search.Search(Directory, query, Days.Today);

    public int Total(TherapistQuery query) => Search(query).Total;

    /// <summary>Everyone found, page after page.</summary>
    public IReadOnlyList<SearchHit> AllPages(TherapistQuery query)
    {
        var pages = Enumerable.Range(1, Search(query).PageCount);
        return [.. pages.SelectMany(page => Search(query with { Page = page }).Hits)];
    }

    public override string ToString() =>
        string.Join('&', Query.Parameters(withPage: true).Select(one => $"{one.Key}={one.Value}"))
            + $" among {Directory.Count} people";
}
