using System.CommandLine;
using IptFinder.Cli;
using IptFinder.Cli.Commands;

var root = new RootCommand("Loads and tends the directory of therapists.")
{
    BackupCommand.Create(),
    ImportCommand.Create(),
    RemoveCommand.Create(),
    RestoreCommand.Create(),
    SuppressCommand.Create(),
    SynthCommand.Create(),
};
return await CommandLine.RunAsync(root, args);
