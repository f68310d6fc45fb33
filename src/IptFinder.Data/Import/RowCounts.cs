namespace IptFinder.Data.Import;

/// <summary>What became of every row of a file.</summary>
public sealed class RowCounts
{
    private readonly Dictionary<string, int> _skipped = [];
    private readonly Dictionary<string, int> _rejected = [];

    public int Read { get; set; }

    public int Inserted { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    /// <summary>Rows left out on purpose, by reason.</summary>
    public IReadOnlyDictionary<string, int> Skipped => _skipped;

    /// <summary>Rows that could not be used, by reason.</summary>
    public IReadOnlyDictionary<string, int> Rejected => _rejected;

    /// <summary>Every row read is accounted for once.</summary>
    public bool AddUp => Read == Inserted + Updated + Unchanged + _skipped.Values.Sum() + _rejected.Values.Sum();

    public void Skip(string reason) => Add(_skipped, reason);

    public void Reject(string reason) => Add(_rejected, reason);

    private static void Add(Dictionary<string, int> counts, string reason) =>
        counts[reason] = counts.GetValueOrDefault(reason) + 1;
}
