namespace IptFinder.Domain.Therapists;

/// <summary>When sessions can be had.</summary>
public enum SessionTime
{
    /// <summary>Monday to Friday before 17:00.</summary>
    Day,

    /// <summary>Monday to Friday from 17:00.</summary>
    Evening,

    /// <summary>Saturday or Sunday.</summary>
    Weekend,
}
