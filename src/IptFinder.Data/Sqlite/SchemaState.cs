namespace IptFinder.Data.Sqlite;

/// <summary>What the tables of a database are to this program.</summary>
internal enum SchemaState
{
    /// <summary>There are none.</summary>
    Empty,

    /// <summary>An earlier version's: they can be brought up to date.</summary>
    Older,

    /// <summary>Those this program works on.</summary>
    Current,

    /// <summary>A later version's.</summary>
    Newer,

    /// <summary>Another program's.</summary>
    Foreign,
}
