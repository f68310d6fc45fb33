using IptFinder.Domain.Therapists;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>The fictional people the questions are asked among. What the site does not know of them is not said.</summary>
internal static class RelevancyDirectory
{
    public static IReadOnlyList<Therapist> All { get; } =
    [
        .. ChicagoPeople.All
            .Concat(PeopleElsewhere.OfTulsa)
            .Concat(PeopleElsewhere.OfVermont)
            .Concat(PeopleElsewhere.OfOtherStates)
            .Select((person, index) => person.Build() with { Id = index + 1 }),
    ];
}
