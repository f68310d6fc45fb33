using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Browse;

/// <summary>
/// The United States with each state in one of a few shades by how many people practice there. The strongest shade begins at half
/// of the most in one state, each other at half of the next, in round numbers: states differ by the hundredfold. A list says the same.
/// </summary>
public sealed class StateMap
{
    /// <summary>Classes of the stylesheet; the first is for nobody.</summary>
    private static readonly string[] Shades = ["shade-0", "shade-1", "shade-2", "shade-3", "shade-4", "shade-5"];

    /// <summary>In units of the map. What is smaller gets a dot that can be seen and hit.</summary>
    private const int Small = 14;

    private readonly IReadOnlyList<int> _begin;

    /// <param name="reference">Outlines and names.</param>
    /// <param name="countIn">How many people practice in a state.</param>
    public StateMap(ReferenceData reference, Func<UsState, int> countIn)
    {
        var counts = reference.StateShapes.ToDictionary(shape => shape, shape => countIn(shape.State));
        _begin = Begin(counts.Values.Max());
        States =
        [
            .. counts
                .Select(state => (Shape: state.Key, Name: reference.StateNames[state.Key.State], Count: state.Value, Shade: Shades[_begin.Count(from => from <= state.Value)], IsSmall: IsSmall(state.Key)))
                .OrderBy(state => state.IsSmall) // Dots lie over their neighbors.
                .ThenBy(state => state.Name, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<(StateShape Shape, string Name, int Count, string Shade, bool IsSmall)> States { get; }

    /// <summary>Each shade with what it stands for: "none", "1 to 19", "20 or more".</summary>
    public IEnumerable<(string Shade, string Words)> Legend
    {
        get
        {
            if (States.Any(state => state.Count == 0))
            {
                yield return (Shades[0], "none");
            }

            for (var index = 0; index < _begin.Count; index++)
            {
                yield return (Shades[index + 1], Between(_begin[index], index + 1 < _begin.Count ? _begin[index + 1] - 1 : null));
            }
        }
    }

    /// <summary>The least number of each shade, in order; none where nobody is.</summary>
    /// <param name="most">The largest number there is.</param>
    public static IReadOnlyList<int> Begin(int most)
    {
        var begin = new List<int>();
        for (var shade = 1; shade < Shades.Length - 1; shade++)
        {
            begin.Add(Round(most / (double)(1 << shade)));
        }

        return most == 0 ? [] : [.. begin.Append(1).Where(number => number > 0).Distinct().Order()];
    }

    /// <summary>To one digit and zeros.</summary>
    private static int Round(double number)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, number))));
        return (int)(Math.Round(number / power, MidpointRounding.AwayFromZero) * power);
    }

    private static string Between(int from, int? to) =>
        to is null ? $"{Words.Number(from)} or more" : to == from ? Words.Number(from) : $"{Words.Number(from)} to {Words.Number(to.Value)}";

    private static bool IsSmall(StateShape shape) => shape.Right - shape.Left < Small || shape.Bottom - shape.Top < Small;
}
