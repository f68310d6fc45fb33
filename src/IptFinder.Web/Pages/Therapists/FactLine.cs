namespace IptFinder.Web.Pages.Therapists;

/// <summary>One fact in words.</summary>
/// <param name="Text">What is known: "Yes", "About 3 weeks", "Not known".</param>
/// <param name="Detail">Who said so and when, or empty.</param>
/// <param name="Tone">How sure it is.</param>
public sealed record FactLine(string Text, string Detail, FactTone Tone)
{
    public static FactLine NotKnown { get; } = new("Not known", "", FactTone.Unknown);
}
