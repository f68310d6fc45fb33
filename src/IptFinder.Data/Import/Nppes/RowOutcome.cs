using IptFinder.Data.Records;

namespace IptFinder.Data.Import.Nppes;

/// <summary>What a row of the registry comes to.</summary>
public abstract record RowOutcome
{
    private RowOutcome()
    {
    }

    /// <summary>A therapist for the directory.</summary>
    /// <param name="Therapist">What is taken from the row, with its hash, licenses and primary location.</param>
    public sealed record Kept(TherapistRecord Therapist) : RowOutcome;

    /// <summary>A sound row of someone who does not belong in the directory.</summary>
    /// <param name="Reason">One of <see cref="Reasons"/>.</param>
    public sealed record Skipped(string Reason) : RowOutcome;

    /// <summary>A row that cannot be used.</summary>
    /// <param name="Reason">One of <see cref="Reasons"/>.</param>
    public sealed record Rejected(string Reason) : RowOutcome;
}
