using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Therapists;

/// <summary>Everything one person asked us to show, read and checked from one entry of a listing file.</summary>
public sealed record ConsentListing
{
    /// <summary>The sender's own id: lower case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Joins the registry's row, where given.</summary>
    public required Npi? Npi { get; init; }

    /// <summary>The day they agreed to be listed.</summary>
    public required DateOnly ConsentOn { get; init; }

    /// <summary>Part of the sample directory: does not exist.</summary>
    public bool IsFictional { get; init; }

    public required PersonName Name { get; init; }

    public required IReadOnlyList<string> Credentials { get; init; }

    public required Sourced<Profession> Profession { get; init; }

    public Sourced<Gender> Gender { get; init; }

    public IReadOnlyList<License> Licenses { get; init; } = [];

    public IReadOnlyList<PracticeLocation> Locations { get; init; } = [];

    /// <summary>Ten digits.</summary>
    public Sourced<string> Telephone { get; init; }

    public required ListingFacts Facts { get; init; }
}
