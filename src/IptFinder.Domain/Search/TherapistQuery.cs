using System.Globalization;
using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search;

/// <summary>One search, checked: places exist, every value is one its filter knows.</summary>
public sealed record TherapistQuery
{
    public const int DefaultRadiusMiles = 25;

    /// <summary>
    /// Nobody reads on to ten thousand people, and to put more in order takes memory for each: whoever wants others narrows the search.
    /// </summary>
    public const int LastPage = 500;

    /// <summary>More than half around the earth: nobody is farther away.</summary>
    public const int AnywhereMiles = 12_500;

    public static TherapistQuery Everyone { get; } = new();

    /// <summary>Radii offered, in miles.</summary>
    public static IReadOnlyList<int> Radii { get; } = [5, 10, 25, 50, 100];

    public Place? Near { get; init; }

    /// <summary>One of <see cref="Radii"/> or <see cref="AnywhereMiles"/>; of no effect without a point.</summary>
    public int RadiusMiles { get; init; } = DefaultRadiusMiles;

    /// <summary>Where the client will be during an online session; null means where <see cref="Near"/> is.</summary>
    public UsState? State { get; init; }

    /// <summary>Chosen values by filter name; a filter without a choice is absent.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Highest fee in whole dollars, at least 1; null for any.</summary>
    public int? MaxFeeDollars { get; init; }

    /// <summary>A name or the beginning of one; empty for any.</summary>
    public string Name { get; init; } = "";

    public SortOrder Sort { get; init; }

    /// <summary>Keep those for whom a filter's fact is not known.</summary>
    public bool IncludeUnknown { get; init; }

    /// <summary>From 1 to <see cref="LastPage"/>.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The state an online session would be in: the one named, else the place's.</summary>
    public UsState? OnlineState => State ?? Near?.State;

    public IReadOnlyList<string> Chosen(string filter) => Filters.GetValueOrDefault(filter, []);

    public bool IsChosen(string filter, string code) => Chosen(filter).Contains(code);

    /// <summary>The same search with only these values of one filter, from its first page.</summary>
    public TherapistQuery With(string filter, params IReadOnlyList<string> codes)
    {
        var filters = Filters.ToDictionary();
        filters.Remove(filter);
        if (codes.Count > 0)
        {
            filters[filter] = codes;
        }

        return this with { Filters = filters, Page = 1 };
    }

    /// <summary>The same search without one value, from its first page.</summary>
    public TherapistQuery Without(string filter, string code) => With(filter, [.. Chosen(filter).Where(one => one != code)]);

    /// <summary>
    /// The search as name and text pairs in one fixed order, defaults left out: what an address holds, and what the daily
    /// order of equals is drawn from.
    /// </summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters(bool withPage)
    {
        var near = Near is null ? [] : new[] { Pair("near", Near.Text) };
        var radius = RadiusMiles == DefaultRadiusMiles ? [] : new[] { Pair("radius", Invariant(RadiusMiles)) };
        var state = State is null ? [] : new[] { Pair("state", State.Value.ToString()) };
        var filters = Filters
            .OrderBy(filter => filter.Key, StringComparer.Ordinal)
            .SelectMany(filter => filter.Value.Order(StringComparer.Ordinal).Select(code => Pair(filter.Key, code)));
        var fee = MaxFeeDollars is { } dollars ? new[] { Pair(SearchFilters.MaxFee, Invariant(dollars)) } : [];
        var name = Name.Length == 0 ? [] : new[] { Pair(SearchFilters.Name, Name) };
        var sort = Sort == SortOrder.Best ? [] : new[] { Pair("sort", SortCode(Sort)) };
        var unknown = IncludeUnknown ? new[] { Pair("unknown", "include") } : [];
        var page = withPage && Page > 1 ? new[] { Pair("page", Invariant(Page)) } : [];
        return [.. near, .. radius, .. state, .. filters, .. fee, .. name, .. sort, .. unknown, .. page];
    }

    /// <summary>Address code of an order: "best".</summary>
    public static string SortCode(SortOrder sort) => sort switch
    {
        SortOrder.Best => "best",
        SortOrder.Distance => "distance",
        SortOrder.Fee => "fee",
        SortOrder.Experience => "experience",
    };

    private static KeyValuePair<string, string> Pair(string name, string value) => KeyValuePair.Create(name, value);

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
