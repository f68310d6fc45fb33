using System.CommandLine;
using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Domain.Therapists;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt suppress</c>: takes a person out of the directory for good.</summary>
internal static class SuppressCommand
{
    public static Command Create()
    {
        var npi = new Argument<string>("npi") { Description = "The person's ten-digit NPI." };
        var command = new Command("suppress", "Takes a person out of the directory, now and in every later import.") { npi };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(npi), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string text, CancellationToken cancellationToken)
    {
        if (Npi.TryParse(text) is not { } npi)
        {
            return CommandLine.Refuse($"{text} is not an NPI. Give its ten digits, like 1234567893, and check them: the last one checks the others.");
        }

        var folder = DataFolder.Find();
        await folder.MigrateAsync(cancellationToken);
        await using var context = folder.Open();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var wasListed = await Suppressions.AddAsync(context, npi, today, cancellationToken);
        folder.ForgetSavedSearch();
        Console.WriteLine(
            wasListed
                ? $"{npi} is taken out, and later imports leave them out."
                : $"{npi} was not in the directory. Later imports leave them out.");
        return CommandLine.Done;
    }
}
