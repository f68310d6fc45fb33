using System.CommandLine;
using IptFinder.Data;
using IptFinder.Data.Sqlite;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt backup</c>: the whole directory in one file.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The file to write. It must not be there yet." };
        var command = new Command("backup", "Saves the directory in one file. The site may run meanwhile.") { file };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        if (await DirectoryBackup.SaveAsync(DataFolder.Find(), file, cancellationToken) is { } refusal)
        {
            return CommandLine.Refuse(refusal);
        }

        Console.WriteLine($"The directory is saved in {file}, and the file is checked.");
        return CommandLine.Done;
    }
}
