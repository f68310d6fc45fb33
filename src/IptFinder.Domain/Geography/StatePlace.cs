namespace IptFinder.Domain.Geography;

/// <summary>A whole state as the place; it has no distance.</summary>
/// <param name="State">The state.</param>
/// <param name="Label">Its name.</param>
/// <param name="Text">Its two-letter code.</param>
public sealed record StatePlace(UsState State, string Label, string Text) : Place(State, Label, Text);
