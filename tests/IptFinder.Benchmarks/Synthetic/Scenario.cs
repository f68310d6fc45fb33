using IptFinder.Data.Reference;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;

namespace IptFinder.Benchmarks.Synthetic;

/// <summary>People and what is asked of them, by the site's own lists and rules.</summary>
internal sealed class Scenario
{
    public Scenario(int count, int seed)
    {
        Reference = ReferenceLoader.Load(ReferenceLoader.DefaultFolder);
        var ladder = new TrainingLadder(Reference);
        Rules = new SearchRules(new SearchFilters(Reference, ladder), ladder, new PracticeAuthority(Reference.Compacts));
        Directory = new SyntheticDirectory(Reference, count, seed);
        Log = new QueryLog(Rules.Filters, Directory.Towns, seed).Queries();
    }

    public ReferenceData Reference { get; }

    public SearchRules Rules { get; }

    public SyntheticDirectory Directory { get; }

    public IReadOnlyList<TherapistQuery> Log { get; }

    /// <summary>The log as addresses of the site.</summary>
    public IReadOnlyList<string> Addresses => [.. Log.Select(query => "/find?" + Text(query, Uri.EscapeDataString))];

    /// <summary>A search as people would read it in an address.</summary>
    public static string Text(TherapistQuery query) => Text(query, value => value);

    private static string Text(TherapistQuery query, Func<string, string> escape) =>
        string.Join('&', query.Parameters(withPage: true).Select(pair => $"{pair.Key}={escape(pair.Value)}"));
}
