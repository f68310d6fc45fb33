using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// A packed Hilbert R-tree: boxes around each sixteen points that follow each other on the curve, boxes around each sixteen
/// of those, and so on.
/// </summary>
internal sealed class SiteTree
{
    private const int FanOut = 16;

    private readonly GeoPoint[] _points;
    private readonly List<GeoBox[]> _levels = [];

    /// <param name="points">In the order of the curve.</param>
    public SiteTree(GeoPoint[] points)
    {
        _points = points;
        _levels.Add([.. points.Chunk(FanOut).Select(chunk => GeoBox.Of(chunk))]);
        while (_levels[^1].Length > FanOut)
        {
            _levels.Add([.. _levels[^1].Chunk(FanOut).Select(chunk => chunk.Aggregate((one, other) => one.With(other)))]);
        }
    }

    /// <summary>Notes every point within the radius with its distance.</summary>
    public void Find(GeoPoint center, double radiusMiles, Scratch scratch)
    {
        var area = GeoBox.Around(center, radiusMiles);
        for (var box = 0; box < _levels[^1].Length; box++)
        {
            Visit(_levels.Count - 1, box);
        }

        void Visit(int level, int box)
        {
            scratch.Boxes++;
            if (!area.Meets(_levels[level][box]))
            {
                return;
            }

            var end = Math.Min((box + 1) * FanOut, level == 0 ? _points.Length : _levels[level - 1].Length);
            for (var inner = box * FanOut; inner < end; inner++)
            {
                if (level > 0)
                {
                    Visit(level - 1, inner);
                }
                else if (center.MilesTo(_points[inner]) is var miles && miles <= radiusMiles)
                {
                    scratch.AddNear(inner, miles);
                }
            }
        }
    }
}
