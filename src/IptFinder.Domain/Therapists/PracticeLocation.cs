using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Therapists;

/// <summary>A place where someone practices, shown no closer than town and ZIP unless they ask for more.</summary>
public sealed record PracticeLocation
{
    public required string Town { get; init; }

    public required UsState State { get; init; }

    public required ZipCode Zip { get; init; }

    /// <summary>The ZIP's centre: distances run from ZIP centre to ZIP centre, never to a door.</summary>
    public required GeoPoint Point { get; init; }

    /// <summary>The ZIP is not in our table, so the point is its area's or state's middle.</summary>
    public required bool IsApproximate { get; init; }

    /// <summary>"New Haven, CT"; the state's code alone where no town is known.</summary>
    public string TownAndState => Town.Length == 0 ? State.ToString() : $"{Town}, {State}";

    /// <summary>Street and number, only when the therapist asked for it to be shown; never the registry's.</summary>
    public string? PublicStreet { get; init; }

    /// <summary>Sees people there in person. A registry location counts as yes.</summary>
    public required Sourced<bool> InPerson { get; init; }

    public Sourced<bool> StepFree { get; init; }

    /// <summary>Whether people are seen there, as far as it is known on a day; null when nobody has said so lately.</summary>
    public bool? InPersonOn(DateOnly today) => InPerson.IsFresh(FactKind.Other, today) ? InPerson.Value : null;
}
