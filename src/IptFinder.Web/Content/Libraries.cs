using IptFinder.Web.Languages;

namespace IptFinder.Web.Content;

/// <summary>The explainer in each of its languages. The English one is whole; others have what someone has translated.</summary>
public sealed class Libraries
{
    private readonly Dictionary<SiteLanguage, Library> _libraries;

    internal Libraries(Dictionary<SiteLanguage, Library> libraries) => _libraries = libraries;

    public Library this[SiteLanguage language] => _libraries[language];

    /// <summary>The page at an address of the site; null when none is there.</summary>
    public Article? At(string path) => _libraries.Values.SelectMany(library => library.Articles).FirstOrDefault(article => article.Path == path);

    /// <summary>Pages whose sources were last checked a year ago or more, in order.</summary>
    public IEnumerable<Article> CheckedAYearBefore(DateOnly today) =>
        _libraries.Values.SelectMany(library => library.Articles).Where(article => article.CheckedOn.AddYears(1) <= today);
}
