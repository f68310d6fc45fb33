namespace IptFinder.Data.Records;

/// <summary>One finished import: what was read, from which file, and what came of it.</summary>
public sealed class ImportRunRecord
{
    /// <summary>The <see cref="Kind"/> of an import of marketplace plans, which has nothing to do with therapists.</summary>
    public const string Plans = "plans";

    public int Id { get; set; }

    /// <summary>"nppes-full", "nppes-weekly", "locations" (further practice locations alone), "listings" or "plans".</summary>
    public required string Kind { get; set; }

    /// <summary>The file's name without its folder.</summary>
    public required string FileName { get; set; }

    /// <summary>The date the file speaks for.</summary>
    public required DateOnly AsOf { get; set; }

    /// <summary>SHA-256 of the file's bytes in lower-case hex.</summary>
    public required string Sha256 { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime FinishedAt { get; set; }

    public required int Read { get; set; }

    public required int Inserted { get; set; }

    public required int Updated { get; set; }

    public required int Unchanged { get; set; }

    public required int Skipped { get; set; }

    public required int Rejected { get; set; }

    public required int Delisted { get; set; }
}
