namespace IptFinder.Data.Demo;

/// <summary>How much a fictional therapist shows of training in IPT.</summary>
internal enum DemoTrainingKind
{
    Certified,
    Lapsed,
    Trained,
    SaysSo,

    /// <summary>A therapy with a similar name and not IPT.</summary>
    Related,

    /// <summary>Says that none of the listed approaches is offered.</summary>
    None,

    /// <summary>Says nothing of approaches.</summary>
    NotSaid,
}
