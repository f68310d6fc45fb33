using IptFinder.Domain.Text;

namespace IptFinder.Web.Content;

/// <summary>The explainer: all of its pages in order. Read once at start, never changed after.</summary>
public sealed class Library
{
    private readonly Dictionary<string, int> _places;
    private readonly List<(Article Article, HashSet<string> Title, IReadOnlyList<string> Words)> _words;

    internal Library(IEnumerable<Article> articles)
    {
        Articles = [.. articles.OrderBy(article => article.Section).ThenBy(article => article.Order).ThenBy(article => article.Slug, StringComparer.Ordinal)];
        _places = Articles.Select((article, place) => (article.Slug, place)).ToDictionary(pair => pair.Slug, pair => pair.place, StringComparer.Ordinal);
        _words = [.. Articles.Select(article => (
            article,
            PlainText.Words($"{article.Title} {article.Question}").ToHashSet(StringComparer.Ordinal),
            (IReadOnlyList<string>)[.. PlainText.Words($"{article.Title} {article.Question} {article.Summary} {article.Text}").Distinct(StringComparer.Ordinal)]))];
    }

    /// <summary>By section, then by their order in it.</summary>
    public IReadOnlyList<Article> Articles { get; }

    public Article? Find(string slug) => _places.TryGetValue(slug, out var place) ? Articles[place] : null;

    /// <summary>The page before and the page after; null at either end.</summary>
    public (Article? Before, Article? After) Beside(Article article)
    {
        var place = _places[article.Slug];
        return (place > 0 ? Articles[place - 1] : null, place + 1 < Articles.Count ? Articles[place + 1] : null);
    }

    /// <summary>Pages that have a word beginning with each of the words looked for; those with all of them in their title first.</summary>
    public IReadOnlyList<Article> Search(string text)
    {
        var wanted = PlainText.Words(text);
        return wanted.Count == 0
            ? []
            : [.. _words
                .Where(page => wanted.All(word => page.Words.Any(one => one.StartsWith(word, StringComparison.Ordinal))))
                .OrderByDescending(page => wanted.Count(word => page.Title.Any(one => one.StartsWith(word, StringComparison.Ordinal))))
                .Select(page => page.Article)];
    }
}
