using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.Web.Pages.Learn;

/// <summary>One page of the explainer.</summary>
public sealed class ShowModel(Libraries libraries) : PageModel
{
    public Article Article { get; private set; } = null!;

    public Article? Before { get; private set; }

    public Article? After { get; private set; }

    /// <param name="slug">White space alone comes as null.</param>
    public IActionResult OnGet(string? slug)
    {
        var library = libraries[SiteLanguage.Of(HttpContext)];
        if (slug is null || library.Find(slug) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        (Before, After) = library.Beside(article);
        return Page();
    }
}
