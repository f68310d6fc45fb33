using System.Globalization;
using System.Resources;

namespace IptFinder.Web.Languages;

/// <summary>
/// A language pages are written in. Another one is a file of words beside this one, a folder of pages in <c>Content/learn</c>,
/// and a line in <see cref="All"/>. What has no words in it yet stays in English.
/// </summary>
public sealed class SiteLanguage
{
    private readonly ResourceManager? _words;

    private SiteLanguage(string code, string tag, string name, string? words)
    {
        Code = code;
        Tag = tag;
        Name = name;
        _words = words is null ? null : new ResourceManager($"{typeof(SiteLanguage).Namespace}.{words}", typeof(SiteLanguage).Assembly);
    }

    public static SiteLanguage English { get; } = new("en", "en-US", "English", words: null);

    public static SiteLanguage Spanish { get; } = new("es", "es-US", "Español", "Spanish");

    public static IReadOnlyList<SiteLanguage> All { get; } = [English, Spanish];

    /// <summary>The name of its folder: "es".</summary>
    public string Code { get; }

    /// <summary>For the <c>lang</c> of a page: "es-US".</summary>
    public string Tag { get; }

    /// <summary>Its own name for itself.</summary>
    public string Name { get; }

    public bool IsEnglish => this == English;

    /// <summary>The language that an address is in: Spanish for "/es/help", English for all that have no other.</summary>
    public static SiteLanguage Of(PathString path) =>
        All.FirstOrDefault(language => !language.IsEnglish && path.StartsWithSegments("/" + language.Code, StringComparison.OrdinalIgnoreCase)) ?? English;

    /// <summary>The language of the address that was asked for, also on the page that says that it failed.</summary>
    public static SiteLanguage Of(HttpContext context) => Of(FailedRequest.PathOf(context) ?? context.Request.Path);

    /// <summary>The words of an English sentence or label in this language; the English ones where nobody has written any.</summary>
    public string this[string english] => _words?.GetString(english, CultureInfo.InvariantCulture) ?? english;

    /// <summary>Where a page stands in this language: "/es/help". Pages there are only in English stay where they are.</summary>
    public string At(string page) => !IsEnglish && IsTranslated(page) ? $"/{Code}{page}" : page;

    /// <summary>Whether a page is there in every language.</summary>
    public static bool IsTranslated(string page) => page is Links.Help or Links.Learn;

    /// <summary>"12 Oct 2026", with this language's name for the month.</summary>
    public string Date(DateOnly date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Day} {this[date.ToString("MMM", CultureInfo.InvariantCulture)]} {date:yyyy}");
}
