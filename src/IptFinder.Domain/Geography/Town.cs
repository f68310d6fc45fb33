namespace IptFinder.Domain.Geography;

/// <summary>A post office's town within one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Name">Its name: "New Haven".</param>
/// <param name="Slug">Stands for it in an address, once per state: "new-haven".</param>
/// <param name="Center">The middle of its ZIP centres.</param>
/// <param name="Zips">How many ZIP codes it has, at least 1: a rough measure of its size.</param>
public sealed record Town(UsState State, string Name, string Slug, GeoPoint Center, int Zips)
{
    /// <summary>"New Haven, CT": how it reads, and what to type to find it.</summary>
    public string Label => $"{Name}, {State}";

    public PointPlace Place => new(State, Label, Label, Center);
}
