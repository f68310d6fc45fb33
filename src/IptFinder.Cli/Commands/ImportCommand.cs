using System.CommandLine;
using System.CommandLine.Parsing;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt import</c>: one verb per kind of file.</summary>
internal static class ImportCommand
{
    /// <summary>What <c>--keep-demo</c> does, for every kind of file.</summary>
    public const string KeepDemo =
        "Keep the fictional therapists of the demo. Without it they are removed first where the directory holds nobody else.";

    public static Command Create() => new("import", "Reads a file into the directory.")
    {
        ImportNppesCommand.Create(),
        ImportListingsCommand.Create(),
        ImportPlansCommand.Create(),
    };

    /// <summary>The parser takes a misspelt option for one more file.</summary>
    public static void RefuseUnknownOption(ArgumentResult paths)
    {
        if (paths.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
        {
            paths.AddError($"There is no option {option.Value}.");
        }
    }
}
