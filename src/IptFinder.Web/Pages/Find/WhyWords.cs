using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Pages.Find;

/// <summary>Says why someone was found, and what to be careful about.</summary>
public sealed class WhyWords(SearchFilters filters, ReferenceData reference, TherapistWords words)
{
    /// <summary>What matched, one plain phrase each.</summary>
    public IEnumerable<string> Reasons(SearchHit hit, TherapistQuery query)
    {
        if (hit.Place.Miles is { } miles && query.Near is PointPlace place)
        {
            yield return $"Meets in person {Miles(miles)} from the middle of {place.Label}";
        }

        if (query.OnlineState is { } client && hit.Place.Online == Verdict.Yes)
        {
            yield return $"Works online, and may see people in {reference.StateNames[client]}";
        }

        if (hit.Rung != TrainingRung.Unknown)
        {
            yield return words.Training(hit.Therapist).Text;
        }

        foreach (var (filter, code) in Chosen(query).Where(one => Holds(one.Filter, hit.Therapist, one.Code)))
        {
            yield return $"{filter.Legend}: {filter.Options.Label(code)}";
        }
    }

    /// <summary>What to ask or check first.</summary>
    public IEnumerable<string> Cautions(SearchHit hit, TherapistQuery query)
    {
        if (hit.Place.Practice is { } practice && practice.Verdict != PracticeVerdict.Yes && CautionState(hit, query) is { } state)
        {
            yield return PracticeWords.Sentence(practice, reference.StateNames[state]);
        }

        if (hit.Rung is TrainingRung.SaysSo or TrainingRung.Unknown)
        {
            yield return words.Training(hit.Therapist).Detail;
        }

        foreach (var filter in Chosen(query).Select(one => one.Filter).Distinct()
            .Where(filter => filter.Read(hit.Therapist, words.Today).AnyOf(query.Chosen(filter.Name)) == Verdict.Unknown))
        {
            yield return $"{filter.Legend}: not known, or said too long ago. Ask.";
        }

        if (hit.Therapist.Locations.Any(location => location.IsApproximate))
        {
            yield return "We could not place their ZIP code exactly, so the distance is rough.";
        }
    }

    /// <summary>"1.2 miles", "under 1 mile".</summary>
    public static string Miles(double miles) => miles < 1
        ? "under 1 mile"
        : $"{Math.Round(miles, 1).ToString("0.#", Words.UsEnglish)} {(Math.Abs(miles - 1) < 0.05 ? "mile" : "miles")}";

    /// <summary>The state the judgement is about: the licence's, or the client's where none is listed.</summary>
    private static UsState? CautionState(SearchHit hit, TherapistQuery query) =>
        hit.Place.Practice is { Verdict: not PracticeVerdict.MaybeByCompact, License: { } license }
            ? license.State
            : hit.Place.InPerson && hit.Therapist.Locations.Count > 0 && hit.Place.Online != Verdict.Yes
                ? hit.Therapist.Locations[0].State
                : query.OnlineState;

    private bool Holds(SearchFilter filter, Therapist person, string code) => filter.Read(person, words.Today).Yes.Contains(code);

    private IEnumerable<(SearchFilter Filter, string Code)> Chosen(TherapistQuery query) =>
        from filter in filters.All
        where filter.Name != SearchFilters.Mode
        from code in query.Chosen(filter.Name)
        select (filter, code);
}
