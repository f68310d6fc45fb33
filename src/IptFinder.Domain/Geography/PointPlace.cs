namespace IptFinder.Domain.Geography;

/// <summary>A ZIP code or a town: distances are measured from <paramref name="Center"/>.</summary>
/// <param name="State">The state it lies in.</param>
/// <param name="Label">How it reads on a page.</param>
/// <param name="Text">What to type to find it again.</param>
/// <param name="Center">The ZIP's centre, or the middle of the town's ZIP centres.</param>
public sealed record PointPlace(UsState State, string Label, string Text, GeoPoint Center) : Place(State, Label, Text);
