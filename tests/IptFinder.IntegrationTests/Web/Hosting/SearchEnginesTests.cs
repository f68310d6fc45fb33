using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Web.Hosting;

/// <summary>What search engines and people who share a link are told, with and without an address of the site.</summary>
public sealed class SearchEnginesTests : IDisposable
{
    private const string Address = "https://ipt.example.org";
    private const string Data = "script[type='application/ld+json']";

    private readonly TestSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task The_site_map_holds_every_page_of_the_explainer_and_every_state_and_all_of_it_is_there()
    {
        _site.With("Site:Address", Address);
        var map = await _site.GetAsync("/sitemap.xml");
        var places = XDocument.Parse(map.Text).Descendants().Where(one => one.Name.LocalName == "loc").Select(one => one.Value).ToList();

        Assert.Equal("application/xml; charset=utf-8", map.Header("Content-Type"));
        Assert.All(places, place => Assert.StartsWith(Address, place, StringComparison.Ordinal));
        Assert.Equal(places.Count, places.Distinct(StringComparer.Ordinal).Count());
        var libraries = _site.Services.GetRequiredService<Libraries>();
        Assert.Empty(SiteLanguage.All.SelectMany(language => libraries[language].Articles).Select(article => Address + article.Path).Except(places, StringComparer.Ordinal));
        Assert.Contains($"{Address}/browse/ct", places);
        Assert.DoesNotContain(places, place => place.Contains("/therapists/", StringComparison.Ordinal));
        foreach (var place in places)
        {
            var page = await _site.GetAsync(place[Address.Length..]);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Null(page.Page.QuerySelector("meta[name=robots]"));
            Assert.Equal(place, page.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? place);
        }
    }

    [Fact]
    public async Task Robots_are_told_what_to_leave_alone_and_where_the_map_is()
    {
        _site.With("Site:Address", Address);

        Assert.Equal("User-agent: *\nDisallow: /api\nDisallow: /find?\nSitemap: https://ipt.example.org/sitemap.xml\n", (await _site.GetAsync("/robots.txt")).Text);
    }

    [Fact]
    public async Task A_page_of_the_explainer_says_its_address_its_card_and_when_it_was_checked()
    {
        _site.With("Site:Address", Address);
        var page = (await _site.GetAsync("/learn/what-is-ipt")).Page;

        Assert.Equal(Address + "/learn/what-is-ipt", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(Address + "/learn/what-is-ipt", Meta("og:url"));
        Assert.Equal("article", Meta("og:type"));
        Assert.Equal(page.QuerySelector("h1")!.TextContent, Meta("og:title"));
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Meta("og:description"));
        var card = await _site.GetAsync(Meta("og:image")![Address.Length..]);
        Assert.Equal("image/png", card.Header("Content-Type"));
        var data = JsonDocument.Parse(page.QuerySelector(Data)!.TextContent).RootElement;
        Assert.Equal("MedicalWebPage", data.GetProperty("@type").GetString());
        Assert.Equal(Address + "/learn/what-is-ipt", data.GetProperty("url").GetString());
        Assert.Equal("2026-11-27", data.GetProperty("lastReviewed").GetString());
        Assert.NotEmpty(data.GetProperty("citation").EnumerateArray());
        Assert.False(data.TryGetProperty("reviewedBy", out _));

        string? Meta(string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
    }

    /// <summary>A clinician who has not read a page is not named, and no page but those of the explainer tells programs anything.</summary>
    [Fact]
    public async Task What_programs_are_told_of_a_page_is_what_it_tells_people()
    {
        string[] told = ["@context", "@type", "name", "description", "inLanguage", "isAccessibleForFree", "lastReviewed", "about", "citation"];
        var libraries = _site.Services.GetRequiredService<Libraries>();
        foreach (var article in SiteLanguage.All.SelectMany(language => libraries[language].Articles))
        {
            var page = (await _site.GetAsync(article.Path)).Page;
            var data = JsonDocument.Parse(Assert.Single(page.QuerySelectorAll(Data)).TextContent).RootElement;
            var links = page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")).ToHashSet();

            Assert.Equal(article.ReviewedBy is null ? told : [.. told, "reviewedBy"], data.EnumerateObject().Select(one => one.Name));
            Assert.Equal(
                (page.QuerySelector("h1")!.TextContent, page.QuerySelector("meta[name=description]")!.GetAttribute("content"), page.DocumentElement.GetAttribute("lang")),
                (data.GetProperty("name").GetString(), data.GetProperty("description").GetString(), data.GetProperty("inLanguage").GetString()));
            var day = DateOnly.FromDateTime(data.GetProperty("lastReviewed").GetDateTime());
            Assert.Contains(article.Language.Date(day), page.QuerySelector("article > .said")!.TextContent, StringComparison.Ordinal);
            Assert.All(data.GetProperty("citation").EnumerateArray(), source => Assert.Contains(source.GetString(), links));
            Assert.Equal(["@type", "name"], data.GetProperty("about").EnumerateObject().Select(one => one.Name));
        }

        foreach (var path in (string[])["/", "/find", "/therapists/1/sook-shim", "/learn", "/browse/ct", "/costs", "/about"])
        {
            Assert.Null((await _site.GetAsync(path)).Page.QuerySelector(Data));
        }
    }

    [Fact]
    public async Task A_therapists_page_has_one_address_whichever_state_it_was_asked_for()
    {
        _site.With("Site:Address", Address);
        var path = (await _site.GetAsync("/find")).Page.QuerySelector("main a[href^='/therapists/']")!.GetAttribute("href")!.Split('?')[0];

        Assert.Equal(Address + path, (await _site.GetAsync(path + "?state=CT")).Page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_therapists_page_is_described_by_what_stands_on_it()
    {
        var page = (await _site.GetAsync("/therapists/3/carmen-g-zepeda")).Page;
        var training = page.QuerySelector(".training > span")!;
        var how = training.QuerySelector(".how")!;

        Assert.Equal(
            $"Fictional. {page.QuerySelector("h1 + p")!.TextContent}. {training.TextContent[..^how.TextContent.Length]}. {how.TextContent}",
            page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task The_finder_may_be_listed_and_nobodys_search()
    {
        _site.With("Site:Address", Address);
        var finder = (await _site.GetAsync("/find")).Page;

        Assert.Null(finder.QuerySelector("meta[name=robots]"));
        Assert.Equal(Address + "/find", finder.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.NotNull(finder.QuerySelector("meta[name=description]"));
        foreach (var search in (string[])["/find?near=06510", "/find?page=2", "/find?near=nowhere"])
        {
            var page = (await _site.GetAsync(search)).Page;
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Null(page.QuerySelector("link[rel=canonical], meta[property='og:url']"));
        }
    }

    /// <summary>Whoever asks under another name must not be able to make the site say that it is there.</summary>
    [Fact]
    public async Task Without_an_address_nothing_is_made_up_from_what_the_visitor_asked_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/learn/what-is-ipt");
        request.Headers.Host = "elsewhere.example";
        var answer = await _site.SendAsync(request);

        Assert.DoesNotContain("elsewhere", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Page.QuerySelector("link[rel=canonical], meta[property^='og:']"));
        Assert.Equal(HttpStatusCode.NotFound, (await _site.GetAsync("/sitemap.xml")).Status);
        Assert.DoesNotContain("Sitemap", (await _site.GetAsync("/robots.txt")).Text, StringComparison.Ordinal);
    }
}
