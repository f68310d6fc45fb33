using IptFinder.Data.Search;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Suggesting;

namespace IptFinder.Web.Pages.Find;

/// <summary>Says what someone may mean: the one way in for the API, the box under a field and "Did you mean".</summary>
public sealed class Suggestions(Suggester suggester, CurrentDirectory directory, Finder finder)
{
    /// <summary>Longer texts mean nothing we know.</summary>
    public const int LongestText = 80;

    private const int Most = 8;
    private const int MostOfEach = 3;

    /// <summary>Of one kind up to 8, nearest first.</summary>
    public IReadOnlyList<Suggestion> Find(string typed, SuggestionKind kind) => Find(typed, kind, Most);

    /// <summary>Of every kind up to three, nearest first; where something begins so, nothing that is only near.</summary>
    public IReadOnlyList<Suggestion> Find(string typed)
    {
        var found = Enum.GetValues<SuggestionKind>().SelectMany(kind => Find(typed, kind, MostOfEach)).OrderBy(one => one.Edits).ToList();
        return found is [{ Edits: 0 }, ..] ? [.. found.TakeWhile(one => one.Edits == 0)] : found;
    }

    private IReadOnlyList<Suggestion> Find(string typed, SuggestionKind kind, int most) =>
        typed.Length > LongestText ? []
        : kind == SuggestionKind.Name ? Names(typed, most)
        : suggester.Find(typed, kind, most);

    /// <summary>Of people with one name it is told once. How many edits it takes is not told: 1 stands for all that are only near.</summary>
    private List<Suggestion> Names(string typed, int most)
    {
        var match = new NameMatch(typed);
        return
        [
            .. finder.Names(directory.Snapshot.Index.Complete(typed, most))
                .DistinctBy(name => name.ToString(), StringComparer.Ordinal)
                .Select(name => new Suggestion(name.ToString(), name.ToString(), SuggestionKind.Name, match.IsMatch(name) ? 0 : 1)),
        ];
    }
}
