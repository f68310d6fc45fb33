using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace IptFinder.Web.Languages;

/// <summary>The pages that are there in every language, and the addresses they answer at in those that are not English.</summary>
public static class LanguagePages
{
    private static readonly (string Page, string Route)[] Pages =
        [("/Help", Links.Help), ("/Learn/Index", Links.Learn), ("/Learn/Show", Links.Learn + "/{slug}")];

    /// <summary>Makes the pages answer at "/es/help" and the like.</summary>
    public static void AddLanguages(this PageConventionCollection conventions)
    {
        foreach (var language in SiteLanguage.All.Where(language => !language.IsEnglish))
        {
            foreach (var (page, route) in Pages)
            {
                conventions.AddPageRoute(page, $"{language.Code}{route}");
            }
        }
    }
}
