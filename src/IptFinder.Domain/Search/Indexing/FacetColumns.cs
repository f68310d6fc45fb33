using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// For every value of every filter who is known to hold it, and of whom that is not known. The mode is not among them: it is
/// judged with the place. All columns of one word lie together, for a search looks at few words and counts all values.
/// </summary>
internal sealed class FacetColumns
{
    private readonly SearchFilter[] _filters;
    private readonly ulong[] _bits;

    public FacetColumns(IReadOnlyList<Therapist> people, SearchFilters filters, DateOnly today)
    {
        _filters = [.. filters.All.Where(filter => filter.Name != SearchFilters.Mode)];
        var options = _filters.Select(filter => (filter.Name, filter.Options)).Append((Name: SearchFilters.MaxFee, Options: SearchFilters.FeeOptions));
        Groups = [.. options.Select(one =>
        {
            var group = new FacetGroup(one.Name, Count, [.. one.Options.Terms.Select(term => term.Code)]);
            Count = group.End;
            return group;
        })];
        _bits = new ulong[Bitmap.Words(people.Count) * Count * 2];
        Parallel.For(0, Bitmap.Words(people.Count), word =>
        {
            for (var row = word << 6; row < Math.Min(people.Count, (word + 1) << 6); row++)
            {
                Add(people[row], row, today);
            }
        });
    }

    /// <summary>Every filter but the mode, the fee last.</summary>
    public IReadOnlyList<FacetGroup> Groups { get; }

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    /// <summary>By value: who is known to hold it.</summary>
    public ReadOnlySpan<ulong> Known(int word) => _bits.AsSpan(word * Count * 2, Count);

    /// <summary>By value: of whom it is not known.</summary>
    public ReadOnlySpan<ulong> Unknown(int word) => _bits.AsSpan((word * Count * 2) + Count, Count);

    private void Add(Therapist person, int row, DateOnly today)
    {
        for (var index = 0; index < _filters.Length; index++)
        {
            var known = _filters[index].Read(person, today);
            var group = Groups[index];
            for (var value = 0; value < group.Codes.Count; value++)
            {
                Add(row, group.First + value, known.Of(group.Codes[value]));
            }
        }

        var fee = SearchFilters.FeeToCompare(person.Facts, today);
        for (var step = 0; step < SearchFilters.FeeSteps.Count; step++)
        {
            Add(row, Groups[^1].First + step, SearchFilters.FeeVerdict(fee, SearchFilters.FeeSteps[step]));
        }
    }

    private void Add(int row, int column, Verdict verdict)
    {
        if (verdict != Verdict.No)
        {
            var block = (row >> 6) * Count * 2;
            _bits[block + column + (verdict == Verdict.Unknown ? Count : 0)] |= 1UL << row;
        }
    }
}
