namespace IptFinder.Domain.Training;

/// <summary>How near an approach is to IPT.</summary>
public enum ApproachFamily
{
    /// <summary>IPT itself, in one of its formats.</summary>
    Ipt,

    /// <summary>Built on IPT for another problem (IPSRT, IPT for PTSD).</summary>
    IptAdaptation,

    /// <summary>A different therapy with a similar name (DIT, MIT).</summary>
    Related,
}
