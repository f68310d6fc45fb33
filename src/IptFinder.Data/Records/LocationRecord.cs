using IptFinder.Domain.Geography;

namespace IptFinder.Data.Records;

/// <summary>A practice location the registry lists. The street is not stored: it is often a home.</summary>
public sealed class LocationRecord
{
    public int TherapistId { get; set; }

    /// <summary>0 for the primary practice location, then as the registry lists them.</summary>
    public required int Position { get; set; }

    public required string Town { get; set; }

    public required UsState State { get; set; }

    /// <summary>Five digits.</summary>
    public required string Zip { get; set; }

    public required double Latitude { get; set; }

    public required double Longitude { get; set; }

    /// <summary>The ZIP is unknown to us: the point is its three-digit area's or its state's middle.</summary>
    public required bool IsApproximate { get; set; }
}
