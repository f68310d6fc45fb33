namespace IptFinder.Domain.Therapists;

/// <summary>A therapist's gender as they state it, or as the registry records it (F, M or X).</summary>
public enum Gender
{
    Woman,
    Man,
    Nonbinary,
}
