using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search;

/// <summary>One group of values to filter by. Several values of one filter mean "or".</summary>
/// <param name="Name">Name in addresses: "insurer".</param>
/// <param name="Legend">Heading for people: "Insurance".</param>
/// <param name="Unsaid">Ends the sentence "94 more ...": "do not say which insurance they take".</param>
/// <param name="Options">The values, in the order they are shown.</param>
/// <param name="Read">What is known of someone on a day.</param>
public sealed record SearchFilter(
    string Name, string Legend, string Unsaid, Vocabulary Options, Func<Therapist, DateOnly, KnownCodes> Read);
