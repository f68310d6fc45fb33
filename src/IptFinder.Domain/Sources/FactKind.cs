namespace IptFinder.Domain.Sources;

/// <summary>Kinds of fact that go out of date at different speeds; see <see cref="Freshness"/>.</summary>
public enum FactKind
{
    /// <summary>Takes new clients: yes or no.</summary>
    Accepting,

    /// <summary>How long the wait for a first visit is.</summary>
    WaitTime,

    /// <summary>Which insurers and plans are taken.</summary>
    Insurance,

    /// <summary>Prices, sliding scale, discounts.</summary>
    Fee,

    /// <summary>A license, checked or stated.</summary>
    License,

    /// <summary>Anything else a therapist says of themselves.</summary>
    Other,
}
