namespace IptFinder.Data.Import.Nppes;

/// <summary>What <c>ipt import nppes</c> was asked to do.</summary>
public sealed record NppesRequest
{
    /// <summary>Files as the registry publishes them.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Overrides what the dates in the file's name say; null to go by them.</summary>
    public ImportKind? Kind { get; init; }

    /// <summary>Takes a file that is older than the last one.</summary>
    public bool Older { get; init; }

    /// <summary>Lets a file take more than 5 % of the therapists off the list, or one that is cut short take off the absent.</summary>
    public bool AllowDelist { get; init; }

    /// <summary>Keeps the fictional therapists of the demo, who else go from a directory that holds nobody but them.</summary>
    public bool KeepDemo { get; init; }
}
