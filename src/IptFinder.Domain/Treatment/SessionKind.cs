namespace IptFinder.Domain.Treatment;

/// <summary>What kind of appointment it is.</summary>
public enum SessionKind
{
    /// <summary>One to one, before a group starts.</summary>
    Meeting,

    /// <summary>A session of the course.</summary>
    Session,

    /// <summary>A session to stay well.</summary>
    Maintenance,
}
