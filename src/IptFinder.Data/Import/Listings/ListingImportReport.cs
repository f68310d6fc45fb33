namespace IptFinder.Data.Import.Listings;

/// <summary>What came of importing a listing file.</summary>
public sealed class ListingImportReport
{
    /// <summary>Why nothing was imported and nothing was changed, as a sentence; null when the import went through.</summary>
    public string? Refusal { get; init; }

    /// <summary>What became of every listing in the file.</summary>
    public RowCounts Counts { get; } = new();

    /// <summary>Every problem of every rejected listing, as sentences that begin with the place in the file.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>How many fictional therapists were taken out because real ones came in.</summary>
    public int DemoRemoved { get; set; }

    /// <summary>The directory is as it was, and no import is recorded.</summary>
    public bool ChangedNothing => DemoRemoved == 0 && Counts.Inserted == 0 && Counts.Updated == 0;
}
