using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;

namespace IptFinder.Web.Pages.Find;

/// <summary>Looks further after a search that found nobody or few. That takes some ten more searches, so others do without.</summary>
public sealed class FewResults(Finder finder, SearchWords words, ReferenceData reference)
{
    /// <summary>Fewer are few: as many as can be compared side by side. Many who are called have no room, so less is hardly a choice.</summary>
    public const int Few = 6;

    /// <summary>Null when enough were found, and past the last page.</summary>
    public FurtherAdvice? Advise(TherapistQuery query, SearchResults results)
    {
        if (results.Total >= Few || query.Page > 1)
        {
            return null;
        }

        var asksForNearest = query.Near is PointPlace && !IsOnlineOnly(query) && InPerson(results) == 0;
        var nearest = asksForNearest ? finder.First(Anywhere(query)) : null;
        if (nearest?.Place.Miles <= query.RadiusMiles)
        {
            (asksForNearest, nearest) = (false, null); // Found already, with those who do not say if they meet people there.
        }

        return new FurtherAdvice(
            Dropped(query, results), [.. Wider(query, results, nearest?.Place.Miles)], Online(query), asksForNearest, nearest);
    }

    private static bool IsOnlineOnly(TherapistQuery query) => query.Chosen(SearchFilters.Mode) is [SearchFilters.Telehealth];

    /// <summary>How many of the radius see people in person and pass all else, whichever way of meeting was chosen.</summary>
    private static int InPerson(SearchResults results) =>
        results.Facets.First(facet => facet.Name == SearchFilters.Mode).Values.First(value => value.Value == SearchFilters.InPerson).Count;

    private static TherapistQuery Anywhere(TherapistQuery query) =>
        query.With(SearchFilters.Mode, SearchFilters.InPerson) with { RadiusMiles = TherapistQuery.AnywhereMiles, Sort = SortOrder.Distance };

    private List<OtherSearch> Dropped(TherapistQuery query, SearchResults results)
    {
        List<OtherSearch> dropped = [.. words.Advice(query, results)];
        if (query.Name.Length > 0 && Search($"“{query.Name}” anywhere, without your other choices", TherapistQuery.Everyone with { Name = query.Name }) is { Total: > 0 } named
            && named.Total > results.Total)
        {
            dropped.Add(named);
        }

        if (dropped.Count > 0)
        {
            return dropped;
        }

        var without = Search("Without any of these choices", Bare(query));
        return without.Total > results.Total ? [without] : [];
    }

    private IEnumerable<OtherSearch> Wider(TherapistQuery query, SearchResults results, double? milesToNearest)
    {
        var wider = SearchWords.Wider(query).Select(other => Search($"Within {other.RadiusMiles} miles", other)).Where(other => other.Total > results.Total).ToList();
        return wider.Where(other => other == wider[0] || other == wider.Find(one => one.Query.RadiusMiles >= milesToNearest));
    }

    /// <summary>Where none of those who work online fits all else, all of them.</summary>
    private OtherSearch? Online(TherapistQuery query)
    {
        if (query.OnlineState is not { } state || IsOnlineOnly(query))
        {
            return null;
        }

        var label = $"Online in {reference.StateNames[state]}";
        var fitting = Search(label, query.With(SearchFilters.Mode, SearchFilters.Telehealth));
        return fitting.Total > 0
            ? fitting
            : Search($"{label}, without your other choices", Bare(query).With(SearchFilters.Mode, SearchFilters.Telehealth));
    }

    /// <summary>The same place with every choice taken away.</summary>
    private static TherapistQuery Bare(TherapistQuery query) =>
        TherapistQuery.Everyone with { Near = query.Near, RadiusMiles = query.RadiusMiles, State = query.State, Sort = query.Sort };

    private OtherSearch Search(string label, TherapistQuery query) => new(label, finder.Count(query), query);
}
