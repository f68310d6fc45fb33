using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Hilbert's curve over the world: points near each other on it are near each other on the map.</summary>
internal static class HilbertCurve
{
    private const uint Side = 1 << 16;

    /// <summary>How far along the curve a point lies. Cells are 0.0055 degrees wide and half as high.</summary>
    public static uint Position(GeoPoint point)
    {
        var x = Cell(point.Longitude, 180);
        var y = Cell(point.Latitude, 90);
        var position = 0u;
        for (var half = Side / 2; half > 0; half /= 2)
        {
            var isEast = (x & half) != 0;
            var isNorth = (y & half) != 0;
            position += half * half * (isEast ? isNorth ? 2u : 3u : isNorth ? 1u : 0u);
            if (!isNorth)
            {
                (x, y) = isEast ? (Side - 1 - y, Side - 1 - x) : (y, x);
            }
        }

        return position;
    }

    private static uint Cell(double degrees, double limit) =>
        (uint)Math.Clamp((degrees + limit) / (2 * limit) * Side, 0, Side - 1);
}
