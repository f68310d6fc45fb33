using System.Data.Common;

namespace IptFinder.Data.Sqlite;

/// <summary>The data folder does not hold what this program can work with. The message says so, and what to do.</summary>
public sealed class UnusableDirectoryException(string message, Exception? inner = null) : DbException(message, inner);
