namespace IptFinder.Benchmarks.Peers;

/// <summary>One person as the tables of a peer hold them. Yes is 1, no is 0.</summary>
/// <param name="Id">The person's.</param>
/// <param name="Tier">The first key of every order.</param>
/// <param name="Merit">Training and new clients, as "best" orders them.</param>
/// <param name="Fee">In cents; the largest number when not known.</param>
/// <param name="ShortFee">For about 45 minutes, as above.</param>
/// <param name="Since">The year they began, as above.</param>
/// <param name="Licenses">The kind of their licenses in <see cref="PersonRows.LicenseRanks"/>.</param>
/// <param name="Meets">Known to meet people somewhere.</param>
/// <param name="Online">Known to work online somewhere.</param>
/// <param name="Held">Values known to hold, in rising order.</param>
/// <param name="Locations">Where they practice, unless they say that they meet nobody there.</param>
/// <param name="OnlineStates">States in which they are seen online.</param>
internal sealed record PersonRow(
    int Id,
    int Tier,
    long Merit,
    long Fee,
    long ShortFee,
    long Since,
    int Licenses,
    int Meets,
    int Online,
    int[] Held,
    IReadOnlyList<PersonRow.Location> Locations,
    IReadOnlyList<int> OnlineStates)
{
    /// <summary>A place of one person.</summary>
    /// <param name="Site">Its number in <see cref="PersonRows.Sites"/>.</param>
    /// <param name="State">The state named.</param>
    /// <param name="Known">Known to meet people there; 0 when they do not say.</param>
    internal readonly record struct Location(int Site, int State, int Known);
}
