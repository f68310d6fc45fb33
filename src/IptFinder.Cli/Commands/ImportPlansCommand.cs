using System.CommandLine;
using IptFinder.Data;
using IptFinder.Data.Import.Plans;

namespace IptFinder.Cli.Commands;

/// <summary><c>ipt import plans</c>: health plans of the marketplace.</summary>
internal static class ImportPlansCommand
{
    private static readonly Argument<string[]> Paths = new("path")
    {
        Description = "The Plan Attributes and the Benefits and Cost Sharing file of one year, each as .csv or .zip.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        Paths.Validators.Add(ImportCommand.RefuseUnknownOption);
        var command = new Command("plans", "Takes the health plans of HealthCare.gov, in place of those that are there.") { Paths };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var importer = new PlanImporter(DataFolder.Find(), TimeProvider.System);
        var report = await ProgressDisplay.RunAsync(
            progress => importer.ImportAsync(parsed.GetRequiredValue(Paths), progress, cancellationToken));
        switch (report)
        {
            case PlanImportReport.Finished finished:
                Write(finished);
                return CommandLine.Done;
            case PlanImportReport.AlreadyImported again:
                Console.WriteLine($"These files were the last import of plans (for {again.Run.AsOf.Year}). Nothing was changed.");
                return CommandLine.Done;
            case PlanImportReport.Refused refused:
                return CommandLine.Refuse(refused.Reason);
            default:
                throw new InvalidOperationException("The import ended in no known way.");
        }
    }

    private static void Write(PlanImportReport.Finished report)
    {
        Console.WriteLine($"{report.FileName}: plans of {report.Year}");
        ImportReportText.WriteCounts(report.Plans, "Rows of plans", Console.Out);
        ImportReportText.WriteCounts(report.Benefits, "Rows of benefits", Console.Out);
        if (report.Removed > 0)
        {
            Console.WriteLine();
            Console.WriteLine($"Removed {ImportReportText.Number(report.Removed)} plans that are not in these files.");
        }

        if (report.RejectionFile is not null)
        {
            Console.WriteLine($"Rejected lines, with reasons: {report.RejectionFile}");
        }
    }
}
