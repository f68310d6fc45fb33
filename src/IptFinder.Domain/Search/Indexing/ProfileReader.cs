using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Fills <see cref="Profiles"/>. Of a million people whom only the registry names no more is known than profession and gender:
/// they share a few, and the rules are asked once for each of those.
/// </summary>
internal sealed class ProfileReader
{
    private static readonly UsState[] States = Enum.GetValues<UsState>();

    private readonly SearchRules _rules;
    private readonly IReadOnlyList<FacetGroup> _groups;
    private readonly DateOnly _today;
    private readonly Dictionary<(Sourced<Profession> Profession, Sourced<Gender> Gender), int> _ofRegistry = [];

    public ProfileReader(SearchRules rules, DateOnly today)
    {
        (_rules, _today) = (rules, today);
        _groups = FacetGroup.Of(rules.Filters);
        Profiles = new Profiles(_groups);
    }

    public Profiles Profiles { get; }

    /// <summary>The number of someone's profile.</summary>
    public int NumberOf(Therapist person)
    {
        if (!IsOfRegistryAlone(person))
        {
            return Add(person);
        }

        var known = (Undated(person.Profession), Undated(person.Gender));
        return _ofRegistry.TryGetValue(known, out var number) ? number : _ofRegistry[known] = Add(person);
    }

    private static bool IsOfRegistryAlone(Therapist person) =>
        person.Listing == ListingKind.RegistryOnly
        && ReferenceEquals(person.Facts, ListingFacts.None)
        && person.Locations.All(location => !location.StepFree.IsKnown)
        && person.Profession is { IsKnown: false } or { Source: Source.Registry }
        && person.Gender is { IsKnown: false } or { Source: Source.Registry };

    /// <summary>What the registry holds does not age.</summary>
    private static Sourced<T> Undated<T>(Sourced<T> fact)
        where T : notnull =>
        fact.IsKnown ? new Sourced<T>(fact.Value, fact.Source, default) : fact;

    private int Add(Therapist person)
    {
        var hit = SearchHit.Of(person, default, _rules.Ladder, _today);
        var profile = new Profile(
            Standing.Of(person, hit.Rung, hit.Tier, _today),
            PlaceTest.SaysOnline(person.Facts, null, _today),
            StatesWhere(person, Verdict.Yes),
            StatesWhere(person, Verdict.Unknown),
            person.Listing == ListingKind.Consent);
        return Profiles.Add(profile, Verdicts(person));
    }

    private IEnumerable<(int Column, Verdict Verdict)> Verdicts(Therapist person)
    {
        foreach (var group in _groups)
        {
            if (group.Filter is { } filter)
            {
                var known = filter.Read(person, _today);
                for (var value = 0; value < group.Codes.Length; value++)
                {
                    yield return (group.First + value, known.AreAlike ? known.Others : known.Of(group.Codes[value]));
                }
            }
            else
            {
                var fee = SearchFilters.FeeToCompare(person.Facts, _today);
                for (var step = 0; step < SearchFilters.FeeSteps.Count; step++)
                {
                    yield return (group.First + step, SearchFilters.FeeVerdict(fee, SearchFilters.FeeSteps[step]));
                }
            }
        }
    }

    private ulong StatesWhere(Therapist person, Verdict verdict) => States
        .Where(state => PlaceTest.SaysOnline(person.Facts, state, _today) == verdict)
        .Aggregate(0UL, (bits, state) => bits | (1UL << (int)state));
}
