namespace IptFinder.Data.Sqlite;

/// <summary>What writing a row came to.</summary>
public enum RowChange
{
    Inserted,
    Updated,

    /// <summary>The same row was there already.</summary>
    Unchanged,
}
