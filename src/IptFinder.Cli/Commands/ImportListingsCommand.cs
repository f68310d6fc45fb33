using System.CommandLine;
using IptFinder.Data;
using IptFinder.Data.Import.Listings;
using IptFinder.Data.Reference;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt import listings</c>: people who asked to be listed.</summary>
internal static class ImportListingsCommand
{
    private static readonly Argument<string> File = new("file") { Description = "A listing file; docs/listings.md says how to write one." };

    private static readonly Option<bool> KeepDemo = new("--keep-demo") { Description = ImportCommand.KeepDemo };

    public static Command Create()
    {
        var command = new Command("listings", "Takes listings made with consent into the directory.") { File, KeepDemo };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var import = new ListingImport(
            DataFolder.Find(), ReferenceLoader.Load(ReferenceLoader.DefaultFolder), TimeProvider.System);
        var report = await import.RunAsync(parsed.GetRequiredValue(File), parsed.GetValue(KeepDemo), cancellationToken);
        if (report.Refusal is { } refusal)
        {
            return CommandLine.Refuse(refusal);
        }

        foreach (var problem in report.Problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (report.DemoRemoved > 0)
        {
            Console.WriteLine($"Removed the {ImportReportText.Number(report.DemoRemoved)} fictional therapists of the demo.");
        }

        ImportReportText.WriteCounts(report.Counts, "Listings", Console.Out);
        if (report.ChangedNothing)
        {
            Console.WriteLine("Nothing was changed.");
        }

        return report.Counts.Rejected.Count > 0
            ? CommandLine.Refuse("Some listings were left out: mend them and import the file again.")
            : CommandLine.Done;
    }
}
