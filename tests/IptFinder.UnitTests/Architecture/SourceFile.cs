using System.Text.RegularExpressions;

namespace IptFinder.UnitTests.Architecture;

/// <summary>A text file of the repository: its path from the root, with forward slashes, and what it says.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    public int LineCount => Text.AsSpan().Count('\n') + (Text.EndsWith('\n') ? 0 : 1);

    public bool HasExtension(params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (Path.EndsWith(extension, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>C# without its comments and with empty strings, so that a rule reads code and not prose.</summary>
    public string Code => CommentsAndStrings.Replace(Text, match => match.Value[0] == '/' ? " " : "\"\"");

    [GeneratedRegex(
        """//[^\n]*|/\*.*?\*/|\$*"{3,}.*?"{3,}|\$?@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""",
        RegexOptions.Singleline,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CommentsAndStrings { get; }
}
