using System.Globalization;
using System.Text;
using System.Text.Json;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Geography;

/// <summary>
/// The published outlines, in TopoJSON, made small: how <c>state-shapes.json</c> is made. A border is an arc that two states
/// share, so it is simplified once, and they still fit together.
/// </summary>
internal static class RealStates
{
    /// <summary>No point left out lies farther than this from the line, in units of the map.</summary>
    private const double Tolerance = 0.8;

    /// <summary>In square units; smaller islands are left out, except a state's largest piece of land.</summary>
    private const double SmallestIsland = 6;

    /// <summary>Each state's name and pieces of land, the largest first, in order of the file.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Pieces)> Published() => Read(arc => arc);

    /// <summary>The path of each state by name.</summary>
    public static Dictionary<string, string> Paths() => Read(arc => [.. Simplified(arc).Select(Rounded)])
        .ToDictionary(state => state.Name, state => string.Concat(state.Pieces
            .Where((piece, index) => index == 0 || (Area(piece) >= SmallestIsland && piece.All(IsOnMap)))
            .Select(Path)));

    public static double Area(IReadOnlyList<(double X, double Y)> piece) => Math.Abs(piece
        .Select((from, index) => (From: from, To: piece[(index + 1) % piece.Count]))
        .Sum(side => (side.From.X * side.To.Y) - (side.To.X * side.From.Y)) / 2);

    private static IEnumerable<(string Name, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Pieces)> Read(
        Func<IReadOnlyList<(double X, double Y)>, IReadOnlyList<(double X, double Y)>> change)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(SharedData.Path("map/states-albers-10m.json")));
        var root = file.RootElement;
        var arcs = Arcs(root).Select(change).ToList();
        foreach (var state in root.GetProperty("objects").GetProperty("states").GetProperty("geometries").EnumerateArray())
        {
            var lists = state.GetProperty("arcs").EnumerateArray();
            var rings = state.GetProperty("type").GetString() == "Polygon" ? lists : lists.SelectMany(polygon => polygon.EnumerateArray());
            yield return (
                state.GetProperty("properties").GetProperty("name").GetString()!,
                [.. rings.Select(ring => Ring(ring, arcs)).OrderByDescending(Area)]);
        }
    }

    /// <summary>Each point of an arc is written as its distance from the one before, in steps of the file's own grid.</summary>
    private static IEnumerable<IReadOnlyList<(double X, double Y)>> Arcs(JsonElement root)
    {
        var scale = root.GetProperty("transform").GetProperty("scale");
        var origin = root.GetProperty("transform").GetProperty("translate");
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            var (x, y) = (0, 0);
            var points = new List<(double, double)>();
            foreach (var step in arc.EnumerateArray())
            {
                (x, y) = (x + step[0].GetInt32(), y + step[1].GetInt32());
                points.Add(((x * scale[0].GetDouble()) + origin[0].GetDouble(), (y * scale[1].GetDouble()) + origin[1].GetDouble()));
            }

            yield return points;
        }
    }

    /// <summary>Arcs one after another; a number below zero is an arc taken backwards.</summary>
    private static List<(double X, double Y)> Ring(JsonElement numbers, List<IReadOnlyList<(double X, double Y)>> arcs)
    {
        var ring = new List<(double X, double Y)>();
        foreach (var number in numbers.EnumerateArray().Select(number => number.GetInt32()))
        {
            ring.AddRange((number < 0 ? arcs[~number].Reverse() : arcs[number]).Where(point => ring.Count == 0 || ring[^1] != point));
        }

        if (ring.Count > 1 && ring[0] == ring[^1])
        {
            ring.RemoveAt(ring.Count - 1);
        }

        return ring;
    }

    /// <summary>Ramer, Douglas and Peucker: the point farthest from the line stays, and so on on both sides of it.</summary>
    private static IEnumerable<(double X, double Y)> Simplified(IReadOnlyList<(double X, double Y)> line)
    {
        var farthest = Enumerable.Range(0, line.Count).MaxBy(index => Distance(line[index], line[0], line[^1]));
        return Distance(line[farthest], line[0], line[^1]) <= Tolerance
            ? [line[0], line[^1]]
            : [.. Simplified([.. line.Take(farthest + 1)]), .. Simplified([.. line.Skip(farthest)]).Skip(1)];
    }

    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = (x * x) + (y * y);
        var along = length == 0 ? 0 : Math.Clamp((((point.X - from.X) * x) + ((point.Y - from.Y) * y)) / length, 0, 1);
        return double.Hypot(point.X - from.X - (along * x), point.Y - from.Y - (along * y));
    }

    /// <summary>The last of the Aleutians are beyond its edge.</summary>
    private static bool IsOnMap((double X, double Y) point) =>
        point is { X: >= 0 and <= StateShape.MapWidth, Y: >= 0 and <= StateShape.MapHeight };

    private static (double X, double Y) Rounded((double X, double Y) point) =>
        (Math.Round(point.X, MidpointRounding.AwayFromZero), Math.Round(point.Y, MidpointRounding.AwayFromZero));

    private static string Path(IReadOnlyList<(double X, double Y)> piece)
    {
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{piece[0].X} {piece[0].Y}l"));
        for (var index = 1; index < piece.Count; index++)
        {
            Append(path, piece[index].X - piece[index - 1].X);
            Append(path, piece[index].Y - piece[index - 1].Y);
        }

        return path.Append('z').ToString();
    }

    /// <summary>A minus parts numbers as well as a space does.</summary>
    private static void Append(StringBuilder path, double number)
    {
        if (path[^1] != 'l' && number >= 0)
        {
            path.Append(' ');
        }

        path.Append(CultureInfo.InvariantCulture, $"{number + 0.0}");
    }
}
