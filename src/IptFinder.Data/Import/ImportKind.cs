namespace IptFinder.Data.Import;

/// <summary>What a registry file says about people who are not in it.</summary>
public enum ImportKind
{
    /// <summary>All of the registry: whoever is not in it is no longer listed.</summary>
    Full,

    /// <summary>The changes of some days: it says nothing of people who are not in it.</summary>
    Weekly,
}
