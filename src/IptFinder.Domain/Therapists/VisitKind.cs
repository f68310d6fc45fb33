namespace IptFinder.Domain.Therapists;

/// <summary>Kinds of visit that are priced apart; billing codes and labels are reference data.</summary>
public enum VisitKind
{
    /// <summary>The first, longer visit (code 90791).</summary>
    First,

    /// <summary>About 45 minutes (code 90834).</summary>
    About45Minutes,

    /// <summary>About 60 minutes (code 90837).</summary>
    About60Minutes,

    /// <summary>A place in a group, one session (code 90853).</summary>
    Group,
}
