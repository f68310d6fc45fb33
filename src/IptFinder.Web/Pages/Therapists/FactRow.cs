namespace IptFinder.Web.Pages.Therapists;

/// <summary>One line of a profile.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Text">What is known.</param>
/// <param name="Provenance">Who says so and when, or empty.</param>
/// <param name="Tone">How sure it is.</param>
public sealed record FactRow(string Label, string Text, string Provenance, FactTone Tone)
{
    public static FactRow NotKnown(string label) => new(label, "Not known", "", FactTone.Unknown);
}
