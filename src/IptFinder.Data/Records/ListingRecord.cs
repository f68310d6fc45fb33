namespace IptFinder.Data.Records;

/// <summary>A listing made with consent, kept in the form it was given in (docs/listing.schema.json).</summary>
public sealed class ListingRecord
{
    /// <summary>The id its sender gave it.</summary>
    public required string Id { get; set; }

    public int TherapistId { get; set; }

    public required DateOnly ConsentOn { get; set; }

    /// <summary>Part of the sample directory.</summary>
    public required bool IsFictional { get; set; }

    /// <summary>One listing as JSON.</summary>
    public required string Document { get; set; }

    public TherapistRecord? Therapist { get; set; }
}
