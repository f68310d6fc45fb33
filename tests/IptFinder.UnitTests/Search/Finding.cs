using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

/// <summary>Short searches among one or a few people.</summary>
internal static class Finding
{
    public static TherapistQuery Near(Place? place, params string[] modes) =>
        (TherapistQuery.Everyone with { Near = place }).With(SearchFilters.Mode, modes);

    public static TherapistQuery ClientIn(this TherapistQuery query, UsState state) => query with { State = state };

    public static bool Finds(this TherapistQuery query, TherapistBuilder person) => query.Among(person).Total == 1;

    public static SearchHit Hit(this TherapistQuery query, TherapistBuilder person) => Assert.Single(query.Among(person).Hits);

    public static SearchResults Among(this TherapistQuery query, params TherapistBuilder[] people) =>
        TestVocabulary.Search.Search([.. people.Select(person => person.Build())], query, Days.Today);
}
