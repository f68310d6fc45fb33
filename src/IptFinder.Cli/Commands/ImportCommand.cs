using System.CommandLine;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt import</c>: one verb per kind of file.</summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Reads a file into the directory.")
    {
        ImportNppesCommand.Create(),
        ImportListingsCommand.Create(),
    };
}
