using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Pages.Find;

/// <summary>Says why someone was found, and what to be careful about.</summary>
public sealed class WhyWords(SearchFilters filters, ReferenceData reference, TherapistWords words)
{
    /// <summary>What matched, one plain phrase each, with who says so and when.</summary>
    public IEnumerable<string> Reasons(SearchHit hit, TherapistQuery query)
    {
        var person = hit.Therapist;
        if (Meets(hit, query) is { } meets)
        {
            yield return meets;
        }

        if (hit.Place.Practice is { Verdict: PracticeVerdict.Yes } practice && hit.Place.PracticeState is { } practiceState)
        {
            yield return PracticeWords.Checked(practice.License!, practiceState, reference.StateNames);
        }

        if (hit.Place.Online == Verdict.Yes && !query.IsChosen(SearchFilters.Mode, SearchFilters.InPerson))
        {
            yield return $"Works online ({Online(person.Facts)})";
        }

        if (hit.Rung != TrainingRung.Unknown)
        {
            var training = words.Training(person);
            yield return $"{training.Text}. {training.Detail}";
        }

        foreach (var (filter, code) in Chosen(query).Where(one => Holds(one.Filter, person, one.Code)))
        {
            yield return $"{filter.Legend}: {filter.Options.Label(code)}{(FilterFacts.Said(filter.Name, code, person) is { } said ? $" ({SourceWords.SaysWho(said.Source, said.AsOf)})" : "")}";
        }

        if (FeeVerdict(person, query) == Verdict.Yes)
        {
            yield return $"Fee: {words.Fee(person).Text}. {words.Fee(person).Detail}.";
        }

        if (query.Name.Length > 0)
        {
            yield return $"Name: {query.Name}";
        }
    }

    /// <summary>What to ask or check first.</summary>
    public IEnumerable<string> Cautions(SearchHit hit, TherapistQuery query)
    {
        if (hit.Tier == 2)
        {
            yield return "Only the national registry names them. People enter themselves there, and an entry proves no license.";
        }

        if (hit.Place is { Practice: { Verdict: not PracticeVerdict.Yes } practice, PracticeState: { } state })
        {
            yield return PracticeWords.Sentence(practice, state, reference.StateNames);
        }
        else if (hit.Place.Practice is null)
        {
            yield return "Ask if they may see people in the state you will be in.";
        }

        if (hit.Place is { Location: not null, InPerson: Verdict.Unknown })
        {
            yield return "They do not say if they see people in person there. Ask.";
        }

        if (hit.Rung is TrainingRung.SaysSo or TrainingRung.Unknown)
        {
            yield return hit.Rung == TrainingRung.SaysSo
                ? "Only their own word says that they offer IPT. Ask which training they had, and when."
                : "We do not know if they are trained in IPT. Ask by whom, and when.";
        }

        foreach (var filter in Chosen(query).Select(one => one.Filter).Distinct()
            .Where(filter => filter.Read(hit.Therapist, words.Today).AnyOf(query.Chosen(filter.Name)) == Verdict.Unknown))
        {
            yield return NotKnown(filter, query.Chosen(filter.Name), hit.Therapist);
        }

        if (FeeVerdict(hit.Therapist, query) == Verdict.Unknown)
        {
            yield return words.Fee(hit.Therapist) is { Tone: FactTone.Stale } stale
                ? $"{SearchFilters.FeeLegend}: {char.ToLowerInvariant(stale.Text[0])}{stale.Text[1..]}. Too long ago to rely on: ask."
                : $"{SearchFilters.FeeLegend}: not known. Ask.";
        }

        if (hit.Place is { Miles: not null, Location.IsApproximate: true })
        {
            yield return "We could not place their ZIP code exactly, so the distance is rough.";
        }
    }

    /// <summary>In person, online or both; someone found by a listed license alone is said to practice elsewhere.</summary>
    public FactLine Where(SearchHit hit)
    {
        var person = hit.Therapist;
        return hit.Place.Location is null && hit.Place.Online == Verdict.Unknown && person.Locations.Count > 0
            ? new FactLine(
                $"Practices in {Words.And([.. person.Locations.Select(location => location.State.ToString()).Distinct()])}; online not known",
                SourceWords.All(person.Locations.Select(person.WhoNames).OfType<(Source, DateOnly)>()),
                FactTone.Plain)
            : words.Where(person);
    }

    /// <summary>"1.2 miles, Milford, CT", "about 16 miles, Milford, CT"; without a distance the town, or "Online".</summary>
    public static string DistanceAndTown(SearchHit hit)
    {
        if ((hit.Place.Location ?? (hit.Therapist.Locations is [var first, ..] ? first : null)) is not { } location)
        {
            return hit.Place.Online == Verdict.Yes ? "Online" : "Place not known";
        }

        var town = location.TownAndState;
        return hit.Place.Miles is { } miles ? $"{Distance(hit.Place.Location, miles)}, {town}" : town;
    }

    /// <summary>"34.2 miles away, in Hartford, CT", for someone found around a point.</summary>
    public static string DistanceAway(SearchHit hit) => $"{Distance(hit.Place.Location, hit.Place.Miles!.Value)} away, in {hit.Place.Location!.TownAndState}";

    /// <summary>The four facts of a card for someone listed by consent; insurers searched for take the place of "Insurance".</summary>
    public IEnumerable<(string Label, FactLine Line)> ConsentFacts(SearchHit hit, TherapistQuery query)
    {
        var person = hit.Therapist;
        yield return ("New clients", words.NewClients(person));
        yield return ("Fee for a visit", words.Fee(person));
        var insurers = query.Chosen(SearchFilters.Insurer);
        if (insurers.Count == 0)
        {
            yield return ("Insurance", words.Insurers(person));
        }

        foreach (var insurer in insurers)
        {
            yield return (reference.Insurers.Label(insurer), words.Insurer(person, insurer));
        }

        yield return ("Where", Where(hit));
    }

    /// <summary>What the registry has, and nothing more.</summary>
    public IEnumerable<(string Label, FactLine Line)> RegistryFacts(SearchHit hit)
    {
        var person = hit.Therapist;
        yield return ("Telephone", person.Telephone.IsKnown
            ? new FactLine(Words.Telephone(person.Telephone.Value), SourceWords.Sentence(person.Telephone.Source, person.Telephone.AsOf), FactTone.Plain)
            : FactLine.NotKnown);
        var states = person.Licenses.Select(license => license.State).Distinct().Order().Select(state => state.ToString()).ToList();
        yield return ("Licenses listed", states.Count > 0
            ? new FactLine(Words.And(states), SourceWords.All(person.Licenses.Select(license => (license.Source, license.AsOf))), FactTone.Plain)
            : FactLine.NotKnown);
        yield return ("Where", Where(hit));
    }

    /// <summary>"1.2 miles", "under 1 mile".</summary>
    public static string Miles(double miles) => miles < 1
        ? "under 1 mile"
        : $"{Math.Round(miles, 1).ToString("0.#", Words.UsEnglish)} {(Math.Abs(miles - 1) < 0.05 ? "mile" : "miles")}";

    /// <summary>"1.2 miles"; to a place that is only roughly known "about 16 miles", for there are no tenths.</summary>
    public static string Distance(PracticeLocation? location, double miles) => location is { IsApproximate: true }
        ? $"about {Words.Count(Math.Max(1, (int)Math.Round(miles)), "mile")}"
        : Miles(miles);

    private bool Holds(SearchFilter filter, Therapist person, string code) => filter.Read(person, words.Today).Yes.Contains(code);

    /// <summary>Where they practice, for a search with a place; null when they were found otherwise.</summary>
    private static string? Meets(SearchHit hit, TherapistQuery query)
    {
        if (hit.Place.Location is not { } location || (query.Near is null && query.State is null))
        {
            return null;
        }

        var where = hit.Place.Miles is { } miles && query.Near is PointPlace place
            ? $"{Distance(location, miles)} from the middle of {place.Label}"
            : $"in {location.TownAndState}";
        var who = hit.Therapist.WhoNames(location) is { } said ? $" ({SourceWords.SaysWho(said.Source, said.AsOf)})" : "";
        return hit.Place.InPerson == Verdict.Yes && location.InPerson.Source != Source.Registry
            ? $"Meets in person {where}{who}"
            : $"Practices {where}{who}";
    }

    /// <summary>Who says that they work online, or in which states, and when.</summary>
    private string Online(ListingFacts facts) => facts.Online.IsFresh(FactKind.Other, words.Today)
        ? SourceWords.SaysWho(facts.Online.Source, facts.Online.AsOf)
        : SourceWords.SaysWho(facts.OnlineStates.Source, facts.OnlineStates.AsOf);

    /// <summary>Nobody ever said so, or not lately.</summary>
    private string NotKnown(SearchFilter filter, IReadOnlyList<string> codes, Therapist person)
    {
        var newest = codes.Select(code => FilterFacts.Said(filter.Name, code, person)).OfType<(Source Source, DateOnly AsOf, FactKind Kind)>().OrderByDescending(said => said.AsOf).ToList();
        return newest is [var said, ..] && !Freshness.IsFresh(said.Kind, said.Source, said.AsOf, words.Today)
            ? $"{filter.Legend}: last said on {Words.Date(said.AsOf)}, too long ago to rely on. Ask."
            : $"{filter.Legend}: not known. Ask.";
    }

    /// <summary>Whether the fee fits; a no where none was asked for.</summary>
    private Verdict FeeVerdict(Therapist person, TherapistQuery query) => query.MaxFeeDollars is { } dollars
        ? SearchFilters.FeeVerdict(SearchFilters.FeeToCompare(person.Facts, words.Today), dollars)
        : Verdict.No;

    private IEnumerable<(SearchFilter Filter, string Code)> Chosen(TherapistQuery query) =>
        from filter in filters.All
        where filter.Name != SearchFilters.Mode
        from code in query.Chosen(filter.Name)
        select (filter, code);
}
