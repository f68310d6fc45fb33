using System.Text;
using System.Xml.Linq;
using IptFinder.Data.Search;
using IptFinder.Domain.Geography;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using IptFinder.Web.Settings;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Hosting;

/// <summary>
/// What search engines may read, which is the finder but nobody's search, and the list of our own pages. Pages of people are not
/// on the list: they are reached from the towns. Without <c>Site:Address</c> there is no list, since addresses on it must be whole.
/// </summary>
public static class SearchEngines
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Pages =
    [
        Links.Home, Links.Find, Links.Costs, Links.Plan, Links.Browse, Links.About, Links.AboutOrder, Links.Privacy, Links.HealthData, Links.ForTherapists, Links.Guide, Links.CheckIn, Links.Prepare,
        Links.PrepareQuestions, Links.PrepareFirstAppointment, .. SiteLanguage.All.SelectMany(language => new[] { Links.Learn, Links.Help }.Select(language.At)),
    ];

    public static void Map(WebApplication app)
    {
        app.MapMethods(Links.Robots, Reading, (IOptions<SiteOptions> site) => Results.Text(
            $"User-agent: *\nDisallow: {Links.Api}\nDisallow: {Links.Find}?\n" + (site.Value.Address is { } address ? $"Sitemap: {address}{Links.SiteMap}\n" : "")))
            .ExcludeFromDescription();
        app.MapMethods(Links.SiteMap, Reading, (IOptions<SiteOptions> site, Libraries libraries, CurrentDirectory directory) =>
            site.Value.Address is { } address ? Results.Text(SiteMap(address, libraries, directory.Snapshot), "application/xml", Encoding.UTF8) : Results.NotFound())
            .ExcludeFromDescription();
    }

    private static string SiteMap(string address, Libraries libraries, DirectorySnapshot directory)
    {
        var articles = SiteLanguage.All.SelectMany(language => libraries[language].Articles);
        var map = new XElement(
            Schema + "urlset",
            Pages.Select(page => Place(address + page)),
            articles.Select(article => Place(address + article.Path, new XElement(Schema + "lastmod", Words.MachineDate(article.CheckedOn)))),
            Enum.GetValues<UsState>().Where(state => directory.Places.In(state) > 0).Select(state => Place(address + Links.BrowseState(state))));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map}";
    }

    private static XElement Place(string address, params XElement[] more) => new(Schema + "url", new XElement(Schema + "loc", address), more);
}
