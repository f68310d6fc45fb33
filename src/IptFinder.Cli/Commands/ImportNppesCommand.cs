using System.CommandLine;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt import nppes</c>: the national registry of health providers.</summary>
internal static class ImportNppesCommand
{
    public static Command Create()
    {
        var command = new Command("nppes", "Reads the national registry's file.");
        command.SetAction(_ => CommandLine.Refuse("Not built yet."));
        return command;
    }
}
