using System.CommandLine;
using System.Globalization;
using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Reference;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt import nppes</c>: the national registry of health providers.</summary>
internal static class ImportNppesCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "npidata_pfile or pl_pfile, as .csv, .csv.gz or the published .zip.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Kind = new("--kind")
    {
        Description = "What the file is, whatever its name says: full, or weekly.",
    };

    private static readonly Option<bool> Older = new("--older") { Description = "Take a file that is older than the last one." };

    private static readonly Option<bool> AllowDelist = new("--allow-delist")
    {
        Description = "Let a file take more than 5 % of the therapists off the list.",
    };

    private static readonly Option<bool> KeepDemo = new("--keep-demo") { Description = ImportCommand.KeepDemo };

    public static Command Create()
    {
        Kind.AcceptOnlyFromAmong("full", "weekly");
        Paths.Validators.Add(ImportCommand.RefuseUnknownOption);
        var command = new Command("nppes", "Takes files of the national registry into the directory.")
        {
            Paths, Kind, Older, AllowDelist, KeepDemo,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = new NppesRequest
        {
            Paths = parsed.GetRequiredValue(Paths),
            Kind = parsed.GetValue(Kind) switch
            {
                "full" => ImportKind.Full,
                "weekly" => ImportKind.Weekly,
                _ => null,
            },
            Older = parsed.GetValue(Older),
            AllowDelist = parsed.GetValue(AllowDelist),
            KeepDemo = parsed.GetValue(KeepDemo),
        };
        var reference = ReferenceLoader.Load(ReferenceLoader.DefaultFolder);
        var importer = new NppesImporter(DataFolder.Find(), reference, TimeProvider.System);
        var result = await ProgressDisplay.RunAsync(
            progress => importer.ImportAsync(request, progress, cancellationToken));
        switch (result)
        {
            case ImportResult.Finished finished:
                ImportReportText.Write(finished.Report, reference, Console.Out);
                return finished.Report.AllRejected
                    ? CommandLine.Refuse("Not one row of this file could be used. Nothing was changed.")
                    : CommandLine.Done;
            case ImportResult.AlreadyImported again:
                var asOf = again.Run.AsOf.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
                Console.WriteLine($"This file was the last import (as of {asOf}). Nothing was changed.");
                return CommandLine.Done;
            case ImportResult.Refused refused:
                return CommandLine.Refuse(refused.Reason);
            default:
                throw new InvalidOperationException("An import ended in no known way.");
        }
    }
}
