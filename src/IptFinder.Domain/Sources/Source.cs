namespace IptFinder.Domain.Sources;

/// <summary>Who says a fact. The order has no meaning.</summary>
public enum Source
{
    /// <summary>The national NPI registry, which repeats what the therapist entered there.</summary>
    Registry,

    /// <summary>The therapist, in a listing made with their consent.</summary>
    Therapist,

    /// <summary>An insurer, in its own directory.</summary>
    Insurer,

    /// <summary>The body that trains or certifies, in its own register.</summary>
    CertifyingBody,

    /// <summary>The people who run this site, who looked it up where the rule is kept (a state board, a register).</summary>
    CheckedByUs,
}
