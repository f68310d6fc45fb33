using System.Globalization;
using System.Text.RegularExpressions;

namespace IptFinder.Domain.Geography;

/// <summary>
/// A state's outline on a flat map of the fifty states and the capital, in whole units of <see cref="MapWidth"/> by
/// <see cref="MapHeight"/>, down and to the right. Alaska and Hawaii are moved below the others, Alaska smaller.
/// </summary>
public sealed partial class StateShape
{
    public const int MapWidth = 975;
    public const int MapHeight = 610;
    private const int Limit = Timeout.Infinite; // Our own shapes: a limit by the clock would stop the start of a busy machine.

    private StateShape(UsState state, string path, IReadOnlyList<(int X, int Y)> largest)
    {
        (State, Path) = (state, path);
        (Left, Right) = (largest.Min(corner => corner.X), largest.Max(corner => corner.X));
        (Top, Bottom) = (largest.Min(corner => corner.Y), largest.Max(corner => corner.Y));
    }

    public UsState State { get; }

    /// <summary>SVG path data. For each piece of land, the largest first: "M x y l dx dy ... z".</summary>
    public string Path { get; }

    /// <summary>Edges of the largest piece of land.</summary>
    public int Left { get; }

    public int Right { get; }

    public int Top { get; }

    public int Bottom { get; }

    /// <summary>The fifty states and the capital are; territories are not.</summary>
    public static bool IsOnMap(UsState state) => state <= UsState.WY;

    /// <summary>Null where the path is not written as <see cref="Path"/> says, has fewer than three corners, or leaves the map.</summary>
    public static StateShape? TryParse(UsState state, string path)
    {
        if (!Grammar.IsMatch(path))
        {
            return null;
        }

        var pieces = path.Split('z', StringSplitOptions.RemoveEmptyEntries).Select(Corners).ToList();
        return pieces.SelectMany(piece => piece).All(corner => corner is { X: >= 0 and <= MapWidth, Y: >= 0 and <= MapHeight })
            ? new StateShape(state, path, pieces[0])
            : null;
    }

    private static List<(int X, int Y)> Corners(string piece)
    {
        var numbers = Number.Matches(piece).Select(number => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        List<(int X, int Y)> corners = [(numbers[0], numbers[1])];
        for (var index = 2; index < numbers.Count; index += 2)
        {
            corners.Add((corners[^1].X + numbers[index], corners[^1].Y + numbers[index + 1]));
        }

        return corners;
    }

    [GeneratedRegex("^(M[0-9]{1,3} [0-9]{1,3}l-?[0-9]{1,3}[ -][0-9]{1,3}([ -][0-9]{1,3}[ -][0-9]{1,3})+z)+$", RegexOptions.ExplicitCapture, Limit)]
    private static partial Regex Grammar { get; }

    [GeneratedRegex("-?[0-9]+", RegexOptions.None, Limit)]
    private static partial Regex Number { get; }
}
