namespace IptFinder.Domain.Reference;

/// <summary>Whether a service says that it offers IPT.</summary>
public enum IptOffer
{
    /// <summary>It does not say.</summary>
    Unknown,

    Offered,

    NotOffered,
}
