using System.Globalization;
using IptFinder.Domain.Geography;

namespace IptFinder.Benchmarks.Synthetic;

/// <summary>
/// Where people are: the real ZIP codes, of towns with many of them more than their number says, and with a heavy tail within
/// each (Pareto, exponent 1.5, at most 20 times the least).
/// </summary>
internal sealed class SyntheticTowns
{
    private readonly ZipArea[] _areas;
    private readonly double[] _upTo;

    public SyntheticTowns(Gazetteer gazetteer, int seed)
    {
        _areas =
        [
            .. Enumerable.Range(0, 100_000)
                .Select(number => gazetteer.Area(ZipCode.TryParse(number.ToString("00000", CultureInfo.InvariantCulture))!.Value)).OfType<ZipArea>(),
        ];
        var sizes = _areas.CountBy(area => (area.Town, area.State)).ToDictionary();
        var dice = new Dice(seed, -1);
        _upTo = new double[_areas.Length];
        var sum = 0.0;
        for (var index = 0; index < _areas.Length; index++)
        {
            var area = _areas[index];
            var tail = Math.Min(20, Math.Pow(1 - dice.Fraction(), -1 / 1.5));
            sum += area.Town is null ? 1 : Math.Sqrt(sizes[(area.Town, area.State)]) * tail;
            _upTo[index] = sum;
        }
    }

    /// <summary>The area of the person so far along, from 0 to 1, when all stand in the order of their ZIP codes.</summary>
    public ZipArea At(double fraction) => _areas[IndexAt(fraction)];

    /// <summary>An area some ZIP codes farther, mostly of the same town or county.</summary>
    public ZipArea Beside(double fraction, int steps) => _areas[Math.Min(IndexAt(fraction) + steps, _areas.Length - 1)];

    private int IndexAt(double fraction)
    {
        var found = Array.BinarySearch(_upTo, fraction * _upTo[^1]);
        return Math.Min(found < 0 ? ~found : found, _areas.Length - 1);
    }
}
