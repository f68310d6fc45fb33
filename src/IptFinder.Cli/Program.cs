using System.CommandLine;
using IptFinder.Cli;
using IptFinder.Cli.Commands;

var root = new RootCommand("Loads and tends the directory of therapists.")
{
    ImportCommand.Create(),
    SuppressCommand.Create(),
};
return await CommandLine.RunAsync(root, args);
