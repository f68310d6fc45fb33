namespace IptFinder.Domain.Geography;

/// <summary>What is known of one ZIP code.</summary>
/// <param name="Zip">The code.</param>
/// <param name="Town">The post office's town, or null for the Census points that name none.</param>
/// <param name="State">The state it lies in.</param>
/// <param name="Center">Its middle.</param>
public sealed record ZipArea(ZipCode Zip, string? Town, UsState State, GeoPoint Center);
