using System.CommandLine;
using IptFinder.Data;
using IptFinder.Data.Sqlite;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt restore</c>: the directory as a backup has it.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A file that `ipt backup` wrote." };
        var command = new Command("restore", "Puts a saved directory in the place of the present one. The site may run meanwhile.") { file };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        if (await DirectoryBackup.RestoreAsync(DataFolder.Find(), file, cancellationToken) is { } refusal)
        {
            return CommandLine.Refuse(refusal);
        }

        Console.WriteLine($"The directory is the one in {file} now. A running site shows it within seconds.");
        return CommandLine.Done;
    }
}
