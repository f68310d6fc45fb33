namespace IptFinder.Domain.Licensure;

/// <summary>May this person see a client in that state? Ordered from best to worst for ranking.</summary>
public enum PracticeVerdict
{
    /// <summary>A license there was checked at the board, and is still good.</summary>
    Yes,

    /// <summary>A license is listed there; whether it is in good standing is for the board to say.</summary>
    ListsLicense,

    /// <summary>A compact may allow it: ask.</summary>
    MaybeByCompact,

    /// <summary>Nothing is known either way. Absence of a license is never a no.</summary>
    Unknown,

    /// <summary>Known to be refused or expired.</summary>
    No,
}
