using IptFinder.Domain.Therapists;

namespace IptFinder.Web.Pages.Find;

/// <summary>One point of a <see cref="DistancePicture"/>.</summary>
/// <param name="Cards">The places on the page of those who practice there, in order.</param>
/// <param name="Location">Where that is.</param>
/// <param name="Town">Its town; its ZIP code where they name several towns for it.</param>
/// <param name="Miles">From the middle of the search.</param>
/// <param name="Bearing">In degrees, clockwise from north.</param>
/// <param name="X">In the drawing, to the right.</param>
/// <param name="Y">In the drawing, down.</param>
public sealed record DistancePlace(IReadOnlyList<int> Cards, PracticeLocation Location, string Town, double Miles, double Bearing, double X, double Y)
{
    /// <summary>Nearer than this there is no telling the direction: the ZIP code is the same, or next door.</summary>
    private const double Here = 0.1;

    private static readonly string[] Directions = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

    /// <summary>"9.2 miles southwest, Milford, CT".</summary>
    public string Words
    {
        get
        {
            var direction = Miles < Here ? "" : " " + Directions[(int)Math.Round(Bearing / 45) % Directions.Length];
            return $"{WhyWords.Distance(Location, Miles)}{direction}, {Town}";
        }
    }
}
