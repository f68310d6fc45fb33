using IptFinder.Domain.Text;

namespace IptFinder.Domain.Search.Suggesting;

/// <summary>All that can be suggested of one kind, to find by what is typed.</summary>
internal sealed class SuggestionList
{
    /// <summary>Larger first, then by value: a place in this list is a rank.</summary>
    private readonly Suggestion[] _ranked;
    private readonly string[] _keys;
    private readonly int[] _ranks;

    public SuggestionList(IEnumerable<Suggestible> suggestible)
    {
        Suggestible[] ranked = [.. suggestible.OrderByDescending(one => one.Size).ThenBy(one => one.Suggestion.Value, StringComparer.Ordinal)];
        _ranked = [.. ranked.Select(one => one.Suggestion)];
        var keys = ranked.SelectMany((one, rank) => one.Keys.Distinct(StringComparer.Ordinal).Select(key => (key, rank))).ToList();
        _keys = [.. keys.Select(key => key.key)];
        _ranks = [.. keys.Select(key => key.rank)];
        Array.Sort(_keys, _ranks, StringComparer.Ordinal);
    }

    /// <summary>Those typed in full, those that begin with the text, then those of fewest typos; of these the larger first. Each once.</summary>
    public IReadOnlyList<Suggestion> Find(string typed, int most)
    {
        var words = new SortedWords(_keys);
        var keys = Suggestible.TypedKeys(typed);
        var nearest = new NearestRanks(most);
        foreach (var key in keys)
        {
            Add(words.Beginning(key), key.Length, nearest);
        }

        if (!nearest.IsFull)
        {
            foreach (var range in keys.SelectMany(words.NearBeginning))
            {
                Add(range, 0, nearest);
            }
        }

        return [.. nearest.InOrder.Select(one => _ranked[one.Rank] with { Edits = Math.Max(0, one.Distance) })];
    }

    /// <param name="range">Keys equally near.</param>
    /// <param name="inFull">The length of those typed in full, which come before all others; 0 when none are.</param>
    /// <param name="nearest">Takes those near enough.</param>
    private void Add(WordRange range, int inFull, NearestRanks nearest)
    {
        for (var index = range.First; index < range.End; index++)
        {
            nearest.Add(_keys[index].Length == inFull ? -1 : range.Edits, _ranks[index]);
        }
    }
}
