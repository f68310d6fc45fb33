using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Reference;

/// <summary>A figure that a law or an agency sets, with who says so.</summary>
/// <param name="Values">Its values and the days they hold.</param>
/// <param name="SourceIds">Sources in the reference data; the first is the one shown.</param>
public sealed record PublishedFigure<T>(DatedSeries<T> Values, IReadOnlyList<string> SourceIds)
{
    /// <summary>The value on a day, or the nearest known one: <see cref="DatedSeries{T}.Holds"/> tells them apart.</summary>
    public T On(DateOnly day) => Values.On(day).Value;
}
