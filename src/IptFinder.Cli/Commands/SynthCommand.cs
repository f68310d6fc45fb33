using System.CommandLine;
using System.Globalization;
using IptFinder.Data.Demo;
using IptFinder.Data.Listings;
using IptFinder.Data.Reference;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt synth</c>: makes a listing file of fictional therapists.</summary>
internal static class SynthCommand
{
    private const int MostPeople = 9999;

    private static readonly Option<int> Count = new("--count")
    {
        Description = "How many people, 1 to 9999.",
        DefaultValueFactory = _ => DemoGenerator.DefaultCount,
    };

    private static readonly Option<ulong> Seed = new("--seed")
    {
        Description = "Another seed gives other people.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<string?> AsOf = new("--as-of")
    {
        Description = "The day the file speaks for, like 2026-11-20.",
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "The file to write; without it the listings go to standard output.",
    };

    public static Command Create()
    {
        var command = new Command("synth", "Makes a file of fictional therapists, the same on every machine.") { Count, Seed, AsOf, Out };
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

        var asOf = DemoGenerator.DefaultAsOf;
        if (parsed.GetValue(AsOf) is { } text
            && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out asOf))
        {
            return CommandLine.Refuse("Write --as-of as year-month-day, like 2026-11-20.");
        }

        var reference = ReferenceLoader.Load(ReferenceLoader.DefaultFolder);
        var file = ListingFile.Write(asOf, DemoGenerator.Generate(count, parsed.GetValue(Seed), asOf, reference));
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
