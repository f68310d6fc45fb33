using System.CommandLine;
using IptFinder.Cli;
using IptFinder.Cli.Commands;

var root = new RootCommand("Loads and tends the directory of therapists.")
{
    ImportCommand.Create(),
    RemoveCommand.Create(),
    SuppressCommand.Create(),
    SynthCommand.Create(),
};
return await CommandLine.RunAsync(root, args);
