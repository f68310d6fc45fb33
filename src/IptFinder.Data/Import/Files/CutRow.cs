namespace IptFinder.Data.Import.Files;

/// <summary>Where a row stands in its block.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">In bytes, without the line end.</param>
/// <param name="LineNumber">Of its first line; 1 for the heading line.</param>
/// <param name="IsTooLong">Only its beginning is there.</param>
/// <param name="IsUnended">The file ends before the row does.</param>
public readonly record struct CutRow(int Start, int Length, long LineNumber, bool IsTooLong, bool IsUnended);
