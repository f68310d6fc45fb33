namespace IptFinder.Domain.Therapists;

/// <summary>Who is in the room.</summary>
public enum SessionFormat
{
    Individual,
    Group,
    Couple,
    Family,
}
