namespace IptFinder.Domain.Reference;

/// <summary>How well IPT is tested for a condition: our own scale, best first.</summary>
public enum EvidenceGrade
{
    /// <summary>Several randomised trials that agree.</summary>
    A,

    /// <summary>Randomised trials with limits.</summary>
    B,

    /// <summary>Few or small trials, or another treatment came out ahead.</summary>
    C,

    /// <summary>Trials showed no benefit, or another treatment did better.</summary>
    D,
}
