namespace IptFinder.Domain.Search.Suggesting;

/// <summary>Keeps the nearest of what it is given, each once, at its nearest.</summary>
/// <param name="most">How many to keep, from 1.</param>
internal sealed class NearestRanks(int most)
{
    private readonly List<(int Distance, int Rank)> _nearest = [];

    public bool IsFull => _nearest.Count == most;

    /// <summary>Nearest first, then by rank.</summary>
    public IReadOnlyList<(int Distance, int Rank)> InOrder => _nearest;

    /// <summary>Whether it is nearer than one kept, or there is room.</summary>
    public bool Takes(int distance, int rank) => !IsFull || (distance, rank).CompareTo(_nearest[^1]) < 0;

    public void Add(int distance, int rank)
    {
        if (!Takes(distance, rank))
        {
            return;
        }

        var same = _nearest.FindIndex(other => other.Rank == rank);
        if (same >= 0 && _nearest[same].Distance <= distance)
        {
            return;
        }

        if (same >= 0 || IsFull)
        {
            _nearest.RemoveAt(same >= 0 ? same : most - 1);
        }

        _nearest.Insert(~_nearest.BinarySearch((distance, rank)), (distance, rank));
    }
}
