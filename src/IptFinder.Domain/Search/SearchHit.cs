using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;

namespace IptFinder.Domain.Search;

/// <summary>Someone found.</summary>
/// <param name="Therapist">The person.</param>
/// <param name="Place">How they answer to the place.</param>
/// <param name="Rung">Their rung on the training ladder today.</param>
/// <param name="OffersIpt">What they say they do has IPT in it; where they do not say, they are trained in it.</param>
public sealed record SearchHit(Therapist Therapist, PlaceMatch Place, TrainingRung Rung, bool OffersIpt)
{
    public static SearchHit Of(Therapist person, PlaceMatch place, TrainingLadder ladder, DateOnly today) =>
        new(person, place, ladder.RungOf(person.Facts, today), ladder.OffersIpt(person.Facts, today));

    /// <summary>0 says they offer IPT, 1 is listed by consent without saying so, 2 is named by the registry only.</summary>
    public int Tier => OffersIpt ? 0 : Therapist.Listing == ListingKind.Consent ? 1 : 2;
}
