using System.CommandLine;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt suppress</c>: takes a person out of the directory for good.</summary>
internal static class SuppressCommand
{
    public static Command Create()
    {
        var npi = new Argument<string>("npi") { Description = "The person's ten-digit NPI." };
        var command = new Command("suppress", "Takes a person out of the directory, now and in every later import.") { npi };
        command.SetAction(_ => CommandLine.Refuse("Not built yet."));
        return command;
    }
}
