namespace IptFinder.Domain.Geography;

/// <summary>Where someone looks: a ZIP code, a town or a whole state. Made by <see cref="Gazetteer.Find"/>.</summary>
/// <param name="State">The state it lies in.</param>
/// <param name="Label">How it reads on a page: "New Haven, CT 06510", "Tulsa, OK", "Vermont".</param>
/// <param name="Text">What to type to find it again: "06510", "Tulsa, OK", "VT".</param>
public abstract record Place(UsState State, string Label, string Text);
