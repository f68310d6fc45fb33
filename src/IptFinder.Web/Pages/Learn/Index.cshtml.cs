using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Learn;

/// <summary>The contents of the explainer by question, and a search over it. The search is posted: its words stay out of the address.</summary>
public sealed class IndexModel(Libraries libraries) : PageModel
{
    public const string Promise = "Plain answers with their sources. Each page says when its sources were checked.";

    public SiteLanguage Language => SiteLanguage.Of(HttpContext);

    [BindProperty]
    public string? Words { get; set; }

    public ILookup<ArticleSection, Article> Sections => libraries[Language].Articles.ToLookup(article => article.Section);

    /// <summary>What was found; null while nothing is looked for.</summary>
    public IReadOnlyList<Article>? Found { get; private set; }

    /// <summary>What was looked for may come from someone in danger.</summary>
    public bool SpeaksOfDanger => Words is { } words && SearchText.SpeaksOfDanger(words);

    /// <summary>What a part of the explainer is about.</summary>
    public static string Name(ArticleSection section) => section switch
    {
        ArticleSection.WhatItIs => "What IPT is",
        ArticleSection.HowItWorks => "How it works",
        ArticleSection.Techniques => "What happens in a session",
        ArticleSection.WhatItTreats => "What it helps with",
        ArticleSection.Kinds => "Kinds of IPT, and similar names",
        ArticleSection.DoesItWork => "Does it work?",
        ArticleSection.Finding => "Finding a therapist",
        ArticleSection.Costs => "Costs and insurance",
        ArticleSection.FirstSteps => "First steps",
        ArticleSection.Services => "Online services",
        ArticleSection.Help => "Help in a crisis",
        ArticleSection.Glossary => "Words",
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "No such section."),
    };

    public void OnPost()
    {
        Response.Headers.CacheControl = "no-store";
        Found = string.IsNullOrWhiteSpace(Words) ? null : libraries[Language].Search(Words);
    }
}
