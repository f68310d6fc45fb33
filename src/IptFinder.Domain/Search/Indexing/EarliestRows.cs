using System.Buffers;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Keeps the earliest of many rows in room for twice as many as wanted: when that is full, the later half goes, and nothing
/// later than the last one kept comes in again. No more is ever put in order than is asked for.
/// </summary>
internal sealed class EarliestRows : IDisposable
{
    private readonly int _wanted;
    private readonly RankedRow[] _rows;
    private int _count;
    private SortKey _limit = new(int.MaxValue, long.MaxValue, 0, 0, 0);

    /// <param name="wanted">How many are kept, at least 1.</param>
    /// <param name="most">How many will come at most.</param>
    public EarliestRows(int wanted, int most)
    {
        _wanted = wanted;
        Room = (int)Math.Min(most, 2L * wanted);
        _rows = ArrayPool<RankedRow>.Shared.Rent(Room);
    }

    /// <summary>How many are kept at once.</summary>
    public int Room { get; }

    /// <summary>Whoever has a later first key need not be added.</summary>
    public long LatestFirst => _limit.First;

    public void Add(in SortKey key, int row)
    {
        if (SortKey.Compare(key, _limit) > 0)
        {
            return;
        }

        if (_count == Room)
        {
            Cut();
        }

        _rows[_count++] = new RankedRow(key, row);
    }

    /// <summary>Those wanted but for so many earlier ones, in order.</summary>
    public ReadOnlySpan<RankedRow> InOrder(int skip)
    {
        Cut();
        var kept = _rows.AsSpan(0, _count);
        MoveEarliestFirst(kept, skip);
        kept[skip..].Sort((left, right) => SortKey.Compare(left.Key, right.Key));
        return kept[skip..];
    }

    public void Dispose() => ArrayPool<RankedRow>.Shared.Return(_rows);

    private void Cut()
    {
        if (_count > _wanted)
        {
            MoveEarliestFirst(_rows.AsSpan(0, _count), _wanted);
            _count = _wanted;
            var last = _rows[0].Key;
            foreach (var row in _rows.AsSpan(0, _count))
            {
                last = SortKey.Compare(row.Key, last) > 0 ? row.Key : last;
            }

            _limit = last;
        }
    }

    /// <summary>Hoare's quickselect: afterwards the first so many are the earliest, in no order.</summary>
    private static void MoveEarliestFirst(Span<RankedRow> rows, int count)
    {
        while (count > 0 && count < rows.Length)
        {
            var middle = Part(rows);
            if (count <= middle)
            {
                rows = rows[..middle];
            }
            else
            {
                rows = rows[middle..];
                count -= middle;
            }
        }
    }

    /// <summary>Moves rows so that none before the place returned comes after one behind it; both parts hold at least one.</summary>
    private static int Part(Span<RankedRow> rows)
    {
        var pivot = Median(rows[0].Key, rows[rows.Length / 2].Key, rows[^1].Key);
        var left = 0;
        var right = rows.Length - 1;
        while (true)
        {
            while (SortKey.Compare(rows[left].Key, pivot) < 0)
            {
                left++;
            }

            while (SortKey.Compare(rows[right].Key, pivot) > 0)
            {
                right--;
            }

            if (left >= right)
            {
                return Math.Max(left, 1);
            }

            (rows[left], rows[right]) = (rows[right], rows[left]);
            left++;
            right--;
        }
    }

    private static SortKey Median(in SortKey one, in SortKey two, in SortKey three)
    {
        var (low, high) = SortKey.Compare(one, two) < 0 ? (one, two) : (two, one);
        return SortKey.Compare(three, low) < 0 ? low : SortKey.Compare(three, high) > 0 ? high : three;
    }
}
