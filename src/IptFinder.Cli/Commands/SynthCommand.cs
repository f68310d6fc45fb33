using System.CommandLine;
using System.Globalization;
using IptFinder.Data;
using IptFinder.Data.Demo;
using IptFinder.Data.Reference;
using IptFinder.Data.Synth;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt synth</c>: fictional therapists in any number, into the database or into files.</summary>
internal static class SynthCommand
{
    private const int MostPeople = 20_000_000;

    private static readonly Option<int> Count = new("--count")
    {
        Description = "How many people, 1 to 20 million.",
        DefaultValueFactory = _ => 10_000,
    };

    /// <summary>For every kind of synthetic data.</summary>
    public static Option<ulong> Seed { get; } = new("--seed")
    {
        Description = "Another seed gives other people.",
        DefaultValueFactory = _ => 1,
    };

    /// <summary>The same.</summary>
    public static Option<string?> AsOf { get; } = new("--as-of")
    {
        Description = "The day the data speaks for, like 2026-11-20.",
    };

    public static Command Create()
    {
        var command = new Command("synth", "Fills the database with fictional therapists, the same on every machine.")
        {
            Count, Seed, AsOf, SynthListingsCommand.Create(), SynthNppesCommand.Create(),
        };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>The day given, or the usual one; false when it is no day.</summary>
    public static bool TryGetDay(ParseResult parsed, out DateOnly asOf)
    {
        asOf = DemoGenerator.DefaultAsOf;
        return parsed.GetValue(AsOf) is not { } text
            || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out asOf);
    }

    /// <summary>Says that <c>--as-of</c> is no day.</summary>
    public static int RefuseDay() => CommandLine.Refuse("Write --as-of as year-month-day, like 2026-11-20.");

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var count = parsed.GetValue(Count);
        if (count is < 1 or > MostPeople)
        {
            return CommandLine.Refuse($"Give --count a number from 1 to {MostPeople}.");
        }

        if (!TryGetDay(parsed, out var asOf))
        {
            return RefuseDay();
        }

        var directory = new SyntheticDirectory(DataFolder.Find(), ReferenceLoader.Load(ReferenceLoader.DefaultFolder));
        var refusal = await ProgressDisplay.RunAsync(
            progress => directory.FillAsync(count, parsed.GetValue(Seed), asOf, progress, cancellationToken));
        if (refusal is not null)
        {
            return CommandLine.Refuse(refusal);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The directory holds {count:#,0} fictional therapists now."));
        return CommandLine.Done;
    }
}
