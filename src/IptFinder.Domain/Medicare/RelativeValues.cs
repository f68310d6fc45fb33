namespace IptFinder.Domain.Medicare;

/// <summary>
/// How much of each kind of cost one visit in an office takes, in relative value units of the Medicare physician fee
/// schedule: 0 or more, without a place.
/// </summary>
/// <param name="Work">The clinician's work.</param>
/// <param name="Practice">Running the practice.</param>
/// <param name="Malpractice">Malpractice insurance.</param>
public sealed record RelativeValues(decimal Work, decimal Practice, decimal Malpractice)
{
    /// <summary>The units of a visit in a place.</summary>
    public decimal In(GeographicFactors place) =>
        (Work * place.Work) + (Practice * place.Practice) + (Malpractice * place.Malpractice);
}
