using IptFinder.Data.Records;

namespace IptFinder.Data.Import.Plans;

/// <summary>How an import of marketplace plans ended.</summary>
public abstract record PlanImportReport
{
    private PlanImportReport()
    {
    }

    /// <summary>The plans of the files are the plans now.</summary>
    public sealed record Finished : PlanImportReport
    {
        /// <summary>The plan year.</summary>
        public required int Year { get; init; }

        /// <summary>Names of the files read.</summary>
        public required string FileName { get; init; }

        /// <summary>One row per plan and variant.</summary>
        public required RowCounts Plans { get; init; }

        /// <summary>One row per plan, variant and benefit.</summary>
        public required RowCounts Benefits { get; init; }

        /// <summary>Plans of before that the files do not have.</summary>
        public required int Removed { get; init; }

        /// <summary>The file that lists the rejected lines; null when there are none.</summary>
        public required string? RejectionFile { get; init; }
    }

    /// <summary>The last import read the same files: nothing was changed.</summary>
    /// <param name="Run">That import.</param>
    public sealed record AlreadyImported(ImportRunRecord Run) : PlanImportReport;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">Why, and what to do, in a sentence or two.</param>
    public sealed record Refused(string Reason) : PlanImportReport;
}
