namespace IptFinder.Domain.Reference;

/// <summary>What a change of a score can mean.</summary>
public enum ChangeKind
{
    /// <summary>The scores are so many points or more apart, up or down: more than chance.</summary>
    Reliable,

    /// <summary>The score fell by so many percent or more.</summary>
    Response,

    /// <summary>The score is now below so many points.</summary>
    Remission,
}
