using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using IptFinder.UnitTests.Licensure;

namespace IptFinder.UnitTests.Search;

/// <summary>
/// Who belongs to a search: the specification's sentences on place, filters and unknown facts, each asked of one person.
/// </summary>
internal sealed class SearchOracle(TherapistQuery query)
{
    private readonly Place? _place = query.Near ?? (query.State is { } state ? Towns.AllOf(state) : null);

    public bool Finds(Therapist person) =>
        Conditions(person).All(holds => holds == true || (holds is null && query.IncludeUnknown));

    /// <summary>Every condition of the search: true, false or not known. Different parameters mean "and".</summary>
    private IEnumerable<bool?> Conditions(Therapist person)
    {
        yield return BelongsToPlace(person);
        yield return HasName(person.Name);
        if (query.MaxFeeDollars is { } dollars)
        {
            yield return FactOracle.Fee(person.Facts) is { } fee ? fee <= Money.FromDollars(dollars) : null;
        }

        foreach (var (filter, codes) in query.Filters.Where(choice => choice.Key != "mode"))
        {
            yield return Any(codes.Select(code => FactOracle.Holds(filter, code, person)));
        }
    }

    private bool? BelongsToPlace(Therapist person)
    {
        var modes = query.Chosen("mode");
        if (modes.Count > 0)
        {
            return Any(modes.Select(mode => mode == "in-person" ? MeetsThere(person) : SeenOnline(person)));
        }

        return _place switch
        {
            null => true,
            PointPlace => MeetsThere(person) != false || SeenOnline(person) == true,
            _ => MaySee(person, _place.State) || (query.State is { } other && other != _place.State && SeenOnline(person) == true),
        };
    }

    /// <summary>Several values of one parameter mean "or".</summary>
    private static bool? Any(IEnumerable<bool?> answers)
    {
        var all = answers.ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    /// <summary>Has a place there that is for visits; not known where they have one and do not say.</summary>
    private bool? MeetsThere(Therapist person) => Any(person.Locations
        .Where(location => _place switch
        {
            null => true,
            PointPlace near => near.Center.MilesTo(location.Point) <= query.RadiusMiles,
            _ => location.State == _place.State,
        })
        .Select(location => FactOracle.Fresh(location.InPerson, 365) ? location.InPerson.Value : (bool?)null));

    /// <summary>Says they work online, and may see a client there.</summary>
    private bool? SeenOnline(Therapist person)
    {
        var facts = person.Facts;
        var client = query.State ?? query.Near?.State;
        if (client is { } there && !MaySee(person, there))
        {
            return false;
        }

        if (FactOracle.Fresh(facts.Online, 365) && !facts.Online.Value)
        {
            return false;
        }

        if (FactOracle.Fresh(facts.OnlineStates, 365))
        {
            return client is { } state ? facts.OnlineStates.Value.Contains(state) : facts.OnlineStates.Value.Count > 0;
        }

        return FactOracle.Fresh(facts.Online, 365) ? true : null;
    }

    private static bool MaySee(Therapist person, UsState client) =>
        PracticeOracle.Judge(person.Licenses, TestVocabulary.Reference.Compacts, client, Days.Today)
            is PracticeVerdict.Yes or PracticeVerdict.ListsLicense or PracticeVerdict.MaybeByCompact;

    private bool HasName(PersonName name)
    {
        var words = Words(name.ToString());
        return Words(query.Name).All(typed => words.Any(word => word.StartsWith(typed, StringComparison.Ordinal)));
    }

    private static string[] Words(string text) => text.ToLowerInvariant()
        .Replace("'", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace('ñ', 'n')
        .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
