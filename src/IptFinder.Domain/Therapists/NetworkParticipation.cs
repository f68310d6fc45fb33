using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Therapists;

/// <summary>Whether one insurer is taken, who says so and when.</summary>
/// <param name="Insurer">The insurer's code in the reference data.</param>
/// <param name="Plans">The plans meant, in words; empty means not said which.</param>
/// <param name="Accepted">Taken or not.</param>
public sealed record NetworkParticipation(string Insurer, IReadOnlyList<string> Plans, Sourced<bool> Accepted);
