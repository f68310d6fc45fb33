namespace IptFinder.Domain.Therapists;

/// <summary>Ages a therapist works with: up to 12, 13 to 17, 18 to 64, 65 and over.</summary>
public enum AgeGroup
{
    Children,
    Teens,
    Adults,
    OlderAdults,
}
