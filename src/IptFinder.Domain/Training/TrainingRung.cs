namespace IptFinder.Domain.Training;

/// <summary>How far training in IPT can be checked, best first.</summary>
public enum TrainingRung
{
    /// <summary>Certified by a named body, and the certificate is in date.</summary>
    Certified,

    /// <summary>Finished a named training.</summary>
    Trained,

    /// <summary>Says they offer IPT, and no more.</summary>
    SaysSo,

    /// <summary>Nothing is known.</summary>
    Unknown,
}
