namespace IptFinder.Domain.Therapists;

/// <summary>A discount for paying several sessions ahead.</summary>
/// <param name="Sessions">How many must be paid together, at least 2.</param>
/// <param name="Percent">The discount, 1 to 100.</param>
public sealed record PrepaidDiscount(int Sessions, int Percent);
