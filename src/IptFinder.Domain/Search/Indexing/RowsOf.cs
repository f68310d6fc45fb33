using System.Numerics;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>The rows of some bits of a word, one after the other.</summary>
internal ref struct RowsOf(int word, ulong bits)
{
    private ulong _left = bits;

    public int Current { get; private set; }

    public readonly RowsOf GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_left == 0)
        {
            return false;
        }

        Current = (word << 6) + BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return true;
    }
}
