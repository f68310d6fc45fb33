using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>One fictional therapist before anything is said about them: what everything said must agree with.</summary>
internal sealed class DemoPerson
{
    public required DemoRandom Random { get; init; }

    /// <summary>The listing's id.</summary>
    public required string Id { get; init; }

    /// <summary>The day of the generation: nothing was said later.</summary>
    public required DateOnly AsOf { get; init; }

    public required PersonName Name { get; init; }

    public required Gender Gender { get; init; }

    public required ZipArea Place { get; init; }

    /// <summary>How many ZIP codes the town has.</summary>
    public required int TownSize { get; init; }

    public required Profession Profession { get; init; }

    public required DemoFocus Focus { get; init; }

    public required DemoTrainingKind Training { get; init; }

    /// <summary>Runs a group now or soon.</summary>
    public required bool HasGroup { get; init; }

    /// <summary>Works online only.</summary>
    public required bool OnlineOnly { get; init; }

    /// <summary>Year they began to practice.</summary>
    public required int Since { get; init; }

    public required DateOnly ConsentOn { get; init; }

    /// <summary>The day they last went through their listing, which for some is long ago.</summary>
    public required DateOnly UpdatedOn { get; init; }

    public bool OffersIpt =>
        Training is DemoTrainingKind.Certified or DemoTrainingKind.Lapsed or DemoTrainingKind.Trained or DemoTrainingKind.SaysSo;

    /// <summary>What they say for as many of a hundred people; for the others it is not known.</summary>
    public Sourced<T> Says<T>(int percent, Func<T> value)
        where T : notnull =>
        Random.Chance(percent) ? Say(value()) : Sourced<T>.Unknown;

    public Sourced<T> Say<T>(T value)
        where T : notnull =>
        new(value, Source.Therapist, SaidOn());

    /// <summary>The day of their last update, or for one fact in six a day before it.</summary>
    public DateOnly SaidOn() =>
        Random.Below(6) > 0 ? UpdatedOn : UpdatedOn.AddDays(-Random.Below(UpdatedOn.DayNumber - ConsentOn.DayNumber + 1));
}
