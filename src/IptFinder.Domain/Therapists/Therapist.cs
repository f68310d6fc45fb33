using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Therapists;

/// <summary>One person in the directory: who they are, where they practice, and what is known beyond that.</summary>
public sealed record Therapist
{
    /// <summary>Our own number; stays the same through every import.</summary>
    public required int Id { get; init; }

    /// <summary>Null for the fictional people of the demo directory and for those whose number is not known.</summary>
    public required Npi? Npi { get; init; }

    public required ListingKind Listing { get; init; }

    /// <summary>Part of the sample directory: does not exist.</summary>
    public required bool IsFictional { get; init; }

    public required PersonName Name { get; init; }

    /// <summary>Tidy degrees and titles in the order given: "PhD", "LCSW".</summary>
    public required IReadOnlyList<string> Credentials { get; init; }

    public required Sourced<Profession> Profession { get; init; }

    public Sourced<Gender> Gender { get; init; }

    /// <summary>One per distinct state and number.</summary>
    public required IReadOnlyList<License> Licenses { get; init; }

    public required IReadOnlyList<PracticeLocation> Locations { get; init; }

    /// <summary>Digits only, ten of them.</summary>
    public Sourced<string> Telephone { get; init; }

    public required ListingFacts Facts { get; init; }

    /// <summary>The day they agreed to be listed; null for someone only the registry names.</summary>
    public DateOnly? ConsentOn { get; init; }

    /// <summary>
    /// Who names one of their places, and when: whoever says if they meet people there, else the therapist, who agreed to
    /// the listing it stands in. Null when neither is known.
    /// </summary>
    public (Source Source, DateOnly AsOf)? WhoNames(PracticeLocation location) => location.InPerson.IsKnown
        ? (location.InPerson.Source, location.InPerson.AsOf)
        : ConsentOn is { } day ? (Source.Therapist, day) : null;
}
