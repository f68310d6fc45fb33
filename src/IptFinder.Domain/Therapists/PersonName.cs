namespace IptFinder.Domain.Therapists;

/// <summary>A person's name in parts, written as it should be shown ("O'Hanlon", not "O'HANLON").</summary>
/// <param name="First">Given name; empty when the registry has none.</param>
/// <param name="Middle">Middle name or initial, or empty.</param>
/// <param name="Last">Family name, never empty.</param>
/// <param name="Suffix">Jr., III and the like, or empty.</param>
public sealed record PersonName(string First, string Middle, string Last, string Suffix)
{
    public override string ToString() =>
        string.Join(' ', new[] { First, Middle, Last, Suffix }.Where(part => part.Length > 0));
}
