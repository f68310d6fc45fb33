namespace IptFinder.Domain.Therapists;

/// <summary>Why someone is in the directory.</summary>
public enum ListingKind
{
    /// <summary>They asked to be listed, and said what is shown.</summary>
    Consent,

    /// <summary>The public registry names them; nothing beyond it is known.</summary>
    RegistryOnly,
}
