namespace IptFinder.Data.Import;

/// <summary>A line that could not be used. Holds nothing personal beyond the NPI.</summary>
/// <param name="File">Name of the file or of the entry in a zip.</param>
/// <param name="Line">1 for the heading line.</param>
/// <param name="Key">The NPI, or the plan's number, where the line has a well-formed one in its place; null otherwise.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Rejection(string File, long Line, string? Key, string Reason)
{
    /// <summary>The text when it is ten digits; anything else in the NPI's place could be personal and is left out.</summary>
    public static string? PlainNpi(string text) => text.Length == 10 && text.All(char.IsAsciiDigit) ? text : null;
}
