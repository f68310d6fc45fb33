namespace IptFinder.Data.Records;

/// <summary>A listing that was taken back: only a consent given later brings it in again.</summary>
public sealed class RemovedListingRecord
{
    public required string ListingId { get; set; }

    public required DateOnly RemovedOn { get; set; }
}
