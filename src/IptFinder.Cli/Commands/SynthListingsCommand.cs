using System.CommandLine;
using System.Globalization;
using IptFinder.Data.Demo;
using IptFinder.Data.Listings;
using IptFinder.Data.Reference;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt synth listings</c>: makes a listing file of fictional therapists.</summary>
internal static class SynthListingsCommand
{
    private const int MostPeople = 9999;

    private static readonly Option<int> Count = new("--count")
    {
        Description = "How many people, 1 to 9999.",
        DefaultValueFactory = _ => DemoGenerator.DefaultCount,
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "The file to write; without it the listings go to standard output.",
    };

    public static Command Create()
    {
        var command = new Command("listings", "Makes a file of listings by fictional therapists.")
        {
            Count, SynthCommand.Seed, SynthCommand.AsOf, Out,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var count = parsed.GetValue(Count);
        if (count is < 1 or > MostPeople)
        {
            return CommandLine.Refuse($"Give --count a number from 1 to {MostPeople}.");
        }

        if (!SynthCommand.TryGetDay(parsed, out var asOf))
        {
            return SynthCommand.RefuseDay();
        }

        var reference = ReferenceLoader.Load(ReferenceLoader.DefaultFolder);
        var file = ListingFile.Write(asOf, DemoGenerator.Generate(count, parsed.GetValue(SynthCommand.Seed), asOf, reference));
        await WriteAsync(file, parsed.GetValue(Out), cancellationToken);
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Wrote {count:#,0} fictional therapists to {parsed.GetValue(Out) ?? "standard output"}."));
        return CommandLine.Done;
    }

    private static async Task WriteAsync(byte[] file, string? path, CancellationToken cancellationToken)
    {
        if (path is not null)
        {
            await File.WriteAllBytesAsync(path, file, cancellationToken);
            return;
        }

        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(file, cancellationToken);
    }
}
