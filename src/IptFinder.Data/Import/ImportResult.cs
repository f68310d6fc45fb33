using IptFinder.Data.Records;

namespace IptFinder.Data.Import;

/// <summary>How an import ended.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    /// <summary>Everything is in the directory.</summary>
    /// <param name="Report">What came of every row.</param>
    public sealed record Finished(ImportReport Report) : ImportResult;

    /// <summary>The last import read the same file: nothing was changed.</summary>
    /// <param name="Run">That import.</param>
    public sealed record AlreadyImported(ImportRunRecord Run) : ImportResult;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Reason">Why, and what to do, in a sentence or two.</param>
    public sealed record Refused(string Reason) : ImportResult;
}
