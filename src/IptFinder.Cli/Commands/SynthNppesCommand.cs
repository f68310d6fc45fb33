using System.CommandLine;
using System.Globalization;
using IptFinder.Data.Reference;
using IptFinder.Data.Synth;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt synth nppes</c>: makes a registry file about nobody, to measure imports with.</summary>
internal static class SynthNppesCommand
{
    private const int MostMegabytes = 100_000;

    private static readonly Argument<string> Path = new("file") { Description = "The file to write." };

    private static readonly Option<int> Megabytes = new("--megabytes")
    {
        Description = "How large it should be, in millions of bytes, 1 to 100000.",
        DefaultValueFactory = _ => 100,
    };

    public static Command Create()
    {
        var command = new Command("nppes", "Makes a registry file in the real one's layout, about nobody.")
        {
            Path, Megabytes, SynthCommand.Seed,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var megabytes = parsed.GetValue(Megabytes);
        if (megabytes is < 1 or > MostMegabytes)
        {
            return CommandLine.Refuse($"Give --megabytes a number from 1 to {MostMegabytes}.");
        }

        var path = parsed.GetRequiredValue(Path);
        var registry = new SyntheticRegistry(ReferenceLoader.Load(ReferenceLoader.DefaultFolder), parsed.GetValue(SynthCommand.Seed));
        await using var file = File.Create(path, bufferSize: 1);
        try
        {
            await ProgressDisplay.RunAsync(progress => Task.Run(
                () =>
                {
                    registry.Write(file, megabytes * 1_000_000L, progress, cancellationToken);
                    return true;
                },
                cancellationToken));
        }
        catch (OperationCanceledException)
        {
            File.Delete(path);
            throw;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {file.Length / 1e6:#,0} MB about nobody to {path}."));
        return CommandLine.Done;
    }
}
