using IptFinder.Domain.Search;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>Someone found.</summary>
/// <param name="Name">As written.</param>
/// <param name="Key">Where they come, without the day's chance.</param>
internal sealed record RankedPerson(string Name, SortKey Key)
{
    public static RankedPerson Of(SearchHit hit, Ranking ranking) =>
        new(hit.Therapist.Name.ToString(), ranking.KeyOf(hit) with { Shuffle = 0, Id = 0 });

    public bool IsEqual(RankedPerson other) => Key == other.Key;

    public bool IsBefore(RankedPerson other) => SortKey.Compare(Key, other.Key) < 0;

    public override string ToString() => Name;
}
