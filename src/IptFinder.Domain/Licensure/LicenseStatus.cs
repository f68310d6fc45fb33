namespace IptFinder.Domain.Licensure;

/// <summary>What the source says of a license.</summary>
public enum LicenseStatus
{
    /// <summary>The source lists the license and says nothing of its standing: all the registry ever does.</summary>
    NotStated,

    /// <summary>In good standing.</summary>
    Active,

    /// <summary>Ended by time or by choice.</summary>
    Expired,

    /// <summary>Suspended, revoked, surrendered or refused.</summary>
    Refused,
}
