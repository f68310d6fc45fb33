using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;

namespace IptFinder.Data.Import;

/// <summary>What came of a registry import.</summary>
public sealed record ImportReport
{
    public required ImportKind Kind { get; init; }

    /// <summary>Names of the files read.</summary>
    public required string FileName { get; init; }

    /// <summary>The date the file speaks for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>One row per person or organization; null when only further locations were read.</summary>
    public required RowCounts? Practitioners { get; init; }

    /// <summary>One row per further practice location; null when there was no such file.</summary>
    public required RowCounts? Locations { get; init; }

    /// <summary>Therapists who are no longer listed: absent from a full file, deactivated, or of another profession now.</summary>
    public required int Delisted { get; init; }

    /// <summary>Fictional therapists that made room.</summary>
    public required int DemoRemoved { get; init; }

    /// <summary>Therapists in the file by profession.</summary>
    public required IReadOnlyDictionary<Profession, int> ByProfession { get; init; }

    /// <summary>Therapists in the file by the state of their primary location; those without one in the US are not counted.</summary>
    public required IReadOnlyDictionary<UsState, int> ByState { get; init; }

    /// <summary>The file that lists the rejected lines; null when there are none.</summary>
    public required string? RejectionFile { get; init; }

    /// <summary>Not one row could be used: the import then changed nothing.</summary>
    public bool AllRejected => Practitioners is { Read: > 0 } rows && rows.Rejected.Values.Sum() == rows.Read;

    /// <summary>Therapists in the file.</summary>
    public int Therapists => ByProfession.Values.Sum();
}
