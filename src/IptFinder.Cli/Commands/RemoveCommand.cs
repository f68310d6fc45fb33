using System.CommandLine;
using IptFinder.Data;
using IptFinder.Data.Listings;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt remove</c>: takes a listing out at once.</summary>
internal static class RemoveCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The listing's id, as in its file." };
        var command = new Command("remove", "Takes a listing out. It only comes back with a later consent.") { id };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(id), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string id, CancellationToken cancellationToken)
    {
        var folder = DataFolder.Find();
        if (!folder.HasDatabase)
        {
            return CommandLine.Refuse($"There is no directory in {folder.Path} yet.");
        }

        await folder.MigrateAsync(cancellationToken);
        await using var context = folder.Open();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        if (!await ListingRemoval.RemoveAsync(context, id, today, cancellationToken))
        {
            return CommandLine.Refuse($"There is no listing with the id {id}. Check it in the file it came with.");
        }

        folder.ForgetSavedSearch();
        Console.WriteLine($"The listing {id} is taken out. It only comes back with a consent given after today.");
        return CommandLine.Done;
    }
}
