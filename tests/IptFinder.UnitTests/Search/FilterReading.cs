using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

/// <summary>Asks one filter about one person.</summary>
internal static class FilterReading
{
    public static Verdict Ask(TherapistBuilder person, string filter, params string[] codes) => Ask(person.Build(), filter, codes);

    public static Verdict Ask(Therapist person, string filter, params string[] codes) =>
        TestVocabulary.Filters.Find(filter)!.Read(person, Days.Today).AnyOf(codes);
}
