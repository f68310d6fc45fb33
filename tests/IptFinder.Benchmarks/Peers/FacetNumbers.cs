using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;

namespace IptFinder.Benchmarks.Peers;

/// <summary>
/// The values of all filters but the mode, numbered through in the order shown, the fee's steps last; and who is known to hold
/// which, by the rules of the site.
/// </summary>
internal sealed class FacetNumbers
{
    private readonly SearchFilter[] _filters;
    private readonly Dictionary<string, (int First, string[] Codes)> _groups = [];

    public FacetNumbers(SearchFilters filters)
    {
        _filters = [.. filters.All.Where(filter => filter.Name != SearchFilters.Mode)];
        foreach (var (name, options) in _filters.Select(filter => (filter.Name, filter.Options)).Append((SearchFilters.MaxFee, SearchFilters.FeeOptions)))
        {
            _groups[name] = (Count, [.. options.Terms.Select(term => term.Code)]);
            Count += options.Terms.Count;
        }
    }

    public int Count { get; private set; }

    /// <summary>The number of a filter's first value, and the one after its last.</summary>
    public (int First, int End) Range(string filter) => (_groups[filter].First, _groups[filter].First + _groups[filter].Codes.Length);

    public int[] Numbers(string filter, IEnumerable<string> codes) =>
        [.. codes.Select(code => _groups[filter].First + Array.IndexOf(_groups[filter].Codes, code))];

    public int[] HeldBy(Therapist person, DateOnly today)
    {
        var held = new List<int>();
        foreach (var filter in _filters)
        {
            var known = filter.Read(person, today);
            if (!known.AreAlike)
            {
                held.AddRange(Numbers(filter.Name, _groups[filter.Name].Codes.Where(code => known.Of(code) == Verdict.Yes)));
            }
        }

        var fee = SearchFilters.FeeToCompare(person.Facts, today);
        var steps = SearchFilters.FeeSteps.Index().Where(step => SearchFilters.FeeVerdict(fee, step.Item) == Verdict.Yes);
        held.AddRange(steps.Select(step => _groups[SearchFilters.MaxFee].First + step.Index));
        return [.. held];
    }
}
