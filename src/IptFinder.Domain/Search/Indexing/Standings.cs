namespace IptFinder.Domain.Search.Indexing;

/// <summary>Everyone's <see cref="Standing"/>, row by row, each number in a column of its own.</summary>
internal sealed class Standings
{
    private readonly long[][] _bySort;
    private readonly long[] _feesFor45Minutes;
    private readonly int[] _ids;

    public Standings(IReadOnlyList<Standing> people)
    {
        _bySort = [.. Enum.GetValues<SortOrder>().Select(sort => sort == SortOrder.Distance ? [] : people.Select(person => person.For(sort)).ToArray())];
        _feesFor45Minutes = [.. people.Select(person => person.FeeFor45Minutes)];
        _ids = [.. people.Select(person => person.Id)];
    }

    public int Count => _ids.Length;

    public long Fee(int row) => For(SortOrder.Fee, row);

    public long FeeFor45Minutes(int row) => _feesFor45Minutes[row];

    public int Id(int row) => _ids[row];

    /// <summary>As <see cref="Standing.For"/>.</summary>
    public long For(SortOrder sort, int row) => _bySort[(int)sort] is { Length: > 0 } own ? own[row] : 0;
}
