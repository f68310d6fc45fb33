namespace IptFinder.Data.Import.Files;

/// <summary>Says in a sentence what is wrong with a file.</summary>
internal static class FileProblem
{
    private const int MostNamed = 4;

    /// <summary>True for what a bad file or disk brings about, false for our own mistakes.</summary>
    public static bool IsUnreadable(Exception problem) =>
        problem is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException;

    /// <summary>What to say of a file that could not be read.</summary>
    public static string Unreadable(string name, Exception problem) =>
        problem is InvalidDataException or NotSupportedException
            ? $"{name} is damaged: it cannot be unpacked to its end. Download it again."
            : $"{name}: {problem.Message}";

    /// <param name="name">The file's name.</param>
    /// <param name="headings">What it lacks, at least one.</param>
    /// <param name="whatToGive">The sentence that says which files an import takes.</param>
    public static string Lacks(string name, IReadOnlyList<string> headings, string whatToGive)
    {
        var named = string.Join(", ", headings.Take(MostNamed).Select(heading => $"\"{heading}\""));
        var more = headings.Count > MostNamed ? $" and {headings.Count - MostNamed} more" : "";
        return $"{name} lacks the heading{(headings.Count > 1 ? "s" : "")} {named}{more}. {whatToGive}";
    }
}
