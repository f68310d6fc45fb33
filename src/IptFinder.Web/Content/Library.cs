using IptFinder.Domain.Text;

namespace IptFinder.Web.Content;

/// <summary>The explainer in one language: all of its pages in order. Read once at start, never changed after.</summary>
public sealed class Library
{
    private const int ShortestMistyped = 5;

    private readonly Dictionary<string, int> _places;
    private readonly Lazy<List<Indexed>> _index; // Made when somebody searches: it takes a tenth of the start.

    internal Library(IEnumerable<Article> articles)
    {
        Articles = [.. articles.OrderBy(article => article.Section).ThenBy(article => article.Order).ThenBy(article => article.Slug, StringComparer.Ordinal)];
        _places = Articles.Select((article, place) => (article.Slug, place)).ToDictionary(pair => pair.Slug, pair => pair.place, StringComparer.OrdinalIgnoreCase);
        _index = new(() => [.. Articles.Select(article => new Indexed(article))]);
    }

    /// <summary>By section, then by their order in it.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>A page by its name in addresses, whatever the case.</summary>
    public Article? Find(string slug) => _places.TryGetValue(slug, out var place) ? Articles[place] : null;

    /// <summary>The page before and the page after; null at either end.</summary>
    public (Article? Before, Article? After) Beside(Article article)
    {
        var place = _places[article.Slug];
        return (place > 0 ? Articles[place - 1] : null, place + 1 < Articles.Count ? Articles[place + 1] : null);
    }

    /// <summary>
    /// Pages that have a word beginning with each of the words looked for, else with most of them. A word no page has is read as
    /// one that differs in one letter. Those with the words in their title come first, then those with them in their summary.
    /// </summary>
    public IReadOnlyList<Article> Search(string text)
    {
        var wanted = SearchText.Words(text).Select(Spelled).ToList();
        var found = _index.Value
            .Select(page => (page.Article, Has: wanted.Count(page.Has), Weight: wanted.Sum(page.Weight)))
            .Where(page => page.Has > 0)
            .ToList();
        var most = found.Count == 0 ? 0 : found.Max(page => page.Has);
        return [.. found.Where(page => page.Has == most).OrderByDescending(page => page.Weight).Select(page => page.Article)];
    }

    private string Spelled(string word) => word.Length < ShortestMistyped || _index.Value.Exists(page => page.Has(word))
        ? word
        : _index.Value.SelectMany(page => page.All).Where(other => SearchText.IsOneSlip(word, other)).Order(StringComparer.Ordinal).FirstOrDefault() ?? word;

    /// <summary>The words of one page, by where they stand.</summary>
    private sealed class Indexed(Article article)
    {
        private readonly HashSet<string> _title = [.. PlainText.Words($"{article.Title} {article.Question}")];
        private readonly HashSet<string> _summary = [.. PlainText.Words(article.Summary)];

        public Article Article => article;

        public IReadOnlyList<string> All { get; } = [.. PlainText.Words($"{article.Title} {article.Question} {article.Summary} {article.Text}").Distinct(StringComparer.Ordinal)];

        public bool Has(string word) => All.Any(one => one.StartsWith(word, StringComparison.Ordinal));

        public int Weight(string word) =>
            _title.Contains(word) ? 8
            : _title.Any(one => one.StartsWith(word, StringComparison.Ordinal)) ? 6
            : _summary.Any(one => one.StartsWith(word, StringComparison.Ordinal)) ? 3
            : 1;
    }
}
