using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Text;

namespace IptFinder.Web.Pages.Find;

/// <summary>Says a search and its outcome in words.</summary>
public sealed class SearchWords(SearchFilters filters, ReferenceData reference)
{
    public static IReadOnlyList<(SortOrder Sort, string Label)> Sorts { get; } =
    [
        (SortOrder.Best, "Best match"),
        (SortOrder.Distance, "Nearest"),
        (SortOrder.Fee, "Lowest fee"),
        (SortOrder.Experience, "Longest in practice"),
    ];

    /// <summary>"best match", for the sentence "Showing 1 to 20, best match first".</summary>
    public static string SortWords(SortOrder sort) => Lower(Sorts.First(one => one.Sort == sort).Label);

    /// <summary>
    /// The search in words: "IPT therapists within 25 miles of New Haven, CT 06510, or online in Connecticut". Where nobody
    /// found says they offer IPT, it speaks of therapists only.
    /// </summary>
    public string Heading(TherapistQuery query, SearchResults results)
    {
        var who = results.SayIpt > 0 || results.Total == 0 ? "IPT therapists" : "Therapists";
        var online = query.OnlineState is { } client ? $"online in {reference.StateNames[client]}" : "online";
        return query.Chosen(SearchFilters.Mode) switch
        {
            [SearchFilters.Telehealth] => $"{who} {online}",
            [SearchFilters.InPerson] => $"{who}{Where(query, "in")}",
            _ when query.Near is PointPlace => $"{who}{Where(query, "in")}, or {online}",
            _ => $"{who}{Where(query, "for people in")}",
        };
    }

    private string Where(TherapistQuery query, string preposition) => query.Near switch
    {
        PointPlace place => $" within {query.RadiusMiles} miles of {place.Label}",
        StatePlace place => $" {preposition} {place.Label}",
        _ when query.State is { } state => $" {preposition} {reference.StateNames[state]}",
        _ => "",
    };

    /// <summary>"23 say they offer IPT, 107 more are listed."</summary>
    public static string Count(SearchResults results)
    {
        var say = $"{Words.Number(results.SayIpt)} {(results.SayIpt == 1 ? "says" : "say")} they offer IPT";
        var rest = results.Total - results.SayIpt;
        return rest == 0 ? say + "." : $"{say}, {Words.Number(rest)} more {(rest == 1 ? "is" : "are")} listed.";
    }

    /// <summary>"Showing 1 to 20, best match first."</summary>
    public static string Showing(TherapistQuery query, SearchResults results)
    {
        if (results.Hits.Count == 0)
        {
            return "";
        }

        var first = ((query.Page - 1) * SearchAnswer.PageSize) + 1;
        var order = query is { Sort: SortOrder.Distance, Near: not PointPlace }
            ? "in no order of distance, as no town or ZIP code is named"
            : $"{SortWords(query.Sort)} first";
        return $"Showing {Words.Number(first)} to {Words.Number(first + results.Hits.Count - 1)}, {order}.";
    }

    /// <summary>Every choice that can be taken away, with the search that is left.</summary>
    public IEnumerable<SearchChip> Chips(TherapistQuery query)
    {
        foreach (var filter in filters.All)
        {
            foreach (var code in query.Chosen(filter.Name))
            {
                yield return new SearchChip(ChipLabel(filter, code), query.Without(filter.Name, code));
            }
        }

        if (query.MaxFeeDollars is { } dollars)
        {
            yield return new SearchChip($"Up to ${dollars}", query with { MaxFeeDollars = null, Page = 1 });
        }

        if (query.Name.Length > 0)
        {
            yield return new SearchChip(NameLabel(query), query with { Name = "", Page = 1 });
        }

        if (query.IncludeUnknown)
        {
            yield return new SearchChip("Also those who do not say", query with { IncludeUnknown = false, Page = 1 });
        }
    }

    /// <summary>"94 more do not say which insurance they take".</summary>
    public string UnknownSentence(string filter, int count)
    {
        var unsaid = filter == SearchFilters.MaxFee ? "do not say what they charge" : filters.Find(filter)!.Unsaid;
        return count == 1
            ? $"1 more {unsaid.Replace("do not", "does not", StringComparison.Ordinal)}"
            : $"{Words.Number(count)} more {unsaid}";
    }

    /// <summary>"In all, 94 more do not say all of this." Where nobody was found, there is no "more".</summary>
    public static string DoNotSaySentence(SearchResults results)
    {
        var not = $"{(results.DoNotSay == 1 ? "does" : "do")} not say all of this.";
        return results.Total == 0
            ? $"{Words.Count(results.DoNotSay, "therapist")} may fit, but {not}"
            : $"In all, {Words.Number(results.DoNotSay)} more {not}";
    }

    /// <summary>What would be found with one filter dropped, most first; filters that bring nothing are left out.</summary>
    public IEnumerable<OtherSearch> Advice(TherapistQuery query, SearchResults results) => results.IfDropped
        .Where(one => one.Value > results.Total)
        .OrderByDescending(one => one.Value)
        .ThenBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => new OtherSearch($"Without “{DroppedLabel(query, one.Key)}”", one.Value, Drop(query, one.Key)));

    /// <summary>The next wider circles, for a search around a point.</summary>
    public static IEnumerable<TherapistQuery> Wider(TherapistQuery query) => query.Near is PointPlace
        ? TherapistQuery.Radii.Where(miles => miles > query.RadiusMiles).Select(miles => query with { RadiusMiles = miles, Page = 1 })
        : [];

    private string DroppedLabel(TherapistQuery query, string filter) => filter switch
    {
        SearchFilters.MaxFee => $"Up to ${query.MaxFeeDollars}",
        SearchFilters.Name => NameLabel(query),
        _ => string.Join(", ", query.Chosen(filter).Select(code => ChipLabel(filters.Find(filter)!, code))),
    };

    private static string NameLabel(TherapistQuery query) => $"Name: {WritingDirection.Apart(query.Name)}";

    private static TherapistQuery Drop(TherapistQuery query, string filter) => filter switch
    {
        SearchFilters.MaxFee => query with { MaxFeeDollars = null, Page = 1 },
        SearchFilters.Name => query with { Name = "", Page = 1 },
        _ => query.With(filter),
    };

    private static string ChipLabel(SearchFilter filter, string code) =>
        code is "yes" or "no" or "unknown" ? $"{filter.Legend}: {Lower(filter.Options.Label(code))}" : filter.Options.Label(code);

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
