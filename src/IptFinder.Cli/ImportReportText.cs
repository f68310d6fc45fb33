using System.Globalization;
using IptFinder.Data.Import;
using IptFinder.Domain.Reference;

namespace IptFinder.Cli;

/// <summary>The report of an import, in words and aligned numbers.</summary>
internal static class ImportReportText
{
    public static void Write(ImportReport report, ReferenceData reference, TextWriter output)
    {
        var kind = report.Kind == ImportKind.Full ? "full file" : "weekly file";
        var asOf = report.AsOf.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        output.WriteLine($"{report.FileName}: {kind}, as of {asOf}");
        if (report.DemoRemoved > 0)
        {
            output.WriteLine($"Removed the {Number(report.DemoRemoved)} fictional therapists of the demo.");
        }

        WriteCounts(report.Practitioners, "Rows of people and organizations", output);
        if (report.Practitioners is not null)
        {
            Line(output, 2, "no longer listed", report.Delisted);
            output.WriteLine();
            Line(output, 0, "Therapists in this file", report.Therapists);
            WriteShares(report.ByProfession.Select(pair => (reference.ProfessionLabels[pair.Key], pair.Value)), output);
            output.WriteLine();
            output.WriteLine("By state of practice");
            WriteShares(report.ByState.Select(pair => (pair.Key.ToString(), pair.Value)), output);
        }

        WriteCounts(report.Locations, "Rows of further locations", output);
        if (report.RejectionFile is not null)
        {
            output.WriteLine($"Rejected lines, with reasons: {report.RejectionFile}");
        }
    }

    public static void WriteCounts(RowCounts? counts, string title, TextWriter output)
    {
        if (counts is null)
        {
            return;
        }

        output.WriteLine();
        Line(output, 0, $"{title}: read", counts.Read);
        Line(output, 2, "inserted", counts.Inserted);
        Line(output, 2, "updated", counts.Updated);
        Line(output, 2, "unchanged", counts.Unchanged);
        Line(output, 2, "skipped", counts.Skipped.Values.Sum());
        WriteReasons(counts.Skipped, output);
        Line(output, 2, "rejected", counts.Rejected.Values.Sum());
        WriteReasons(counts.Rejected, output);
    }

    private static void WriteReasons(IReadOnlyDictionary<string, int> reasons, TextWriter output)
    {
        foreach (var (reason, count) in reasons.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Line(output, 4, reason, count);
        }
    }

    private static void WriteShares(IEnumerable<(string Name, int Count)> shares, TextWriter output)
    {
        foreach (var (name, count) in shares.OrderByDescending(share => share.Count).ThenBy(share => share.Name, StringComparer.Ordinal))
        {
            Line(output, 2, name, count);
        }
    }

    private static void Line(TextWriter output, int indent, string label, int count) =>
        output.WriteLine($"{new string(' ', indent)}{label.PadRight(60 - indent)}{Number(count),12}");

    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
