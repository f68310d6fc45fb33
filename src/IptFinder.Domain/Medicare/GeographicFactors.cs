namespace IptFinder.Domain.Medicare;

/// <summary>What each kind of cost is in a place, as a multiple of the nation's: the geographic practice cost indices, above 0.</summary>
/// <param name="Work">The clinician's work.</param>
/// <param name="Practice">Running the practice.</param>
/// <param name="Malpractice">Malpractice insurance.</param>
public sealed record GeographicFactors(decimal Work, decimal Practice, decimal Malpractice)
{
    public static GeographicFactors Nation { get; } = new(1, 1, 1);
}
