using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IptFinder.Tests.Shared;
using IptFinder.Web;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Web.Pages;

/// <summary>The explainer and the help page are sound HTML, and each of their links leads to a page and a place that are there.</summary>
[Collection(SampleSite.Name)]
public sealed class MarkupTests(TestSite site)
{
    private IEnumerable<string> Paths =>
        from language in SiteLanguage.All
        from path in site.Services.GetRequiredService<Libraries>()[language].Articles.Select(article => article.Path).Prepend(language.At(Links.Learn)).Prepend(language.At(Links.Help))
        select path;

    [Fact]
    public async Task A_strict_parser_objects_to_nothing()
    {
        var answers = await AnswersAsync();

        Rule.Holds(answers.Select(answer => (answer.Key, Fault: Fault(answer.Value.Text))).Where(found => found.Fault is not null).Select(found => $"{found.Key}: {found.Fault}"));
    }

    [Fact]
    public async Task Ids_are_given_once_and_headings_follow_each_other()
    {
        var answers = await AnswersAsync();

        Rule.Holds(
            from answer in answers
            from fault in Repeated(answer.Value.Page).Concat(OutOfOrder(answer.Value.Page))
            select $"{answer.Key}: {fault}");
    }

    [Fact]
    public async Task Every_link_leads_to_a_page_and_a_place_that_are_there()
    {
        var answers = await AnswersAsync();
        var links = (
            from answer in answers.ToList()
            from link in answer.Value.Page.QuerySelectorAll("a[href]")
            let href = link.GetAttribute("href")!
            where href is ['#' or '/', ..] && href != Links.Leave
            let parts = href.Split('#')
            select (From: answer.Key, Path: parts[0].Length == 0 ? answer.Key : parts[0], Id: parts.ElementAtOrDefault(1))).Distinct().ToList();
        foreach (var path in links.Select(link => link.Path).Distinct(StringComparer.Ordinal).Where(path => !answers.ContainsKey(path)).ToList())
        {
            answers.Add(path, await site.GetAsync(path));
        }

        Assert.Contains(links, link => link.Id is not null && link.Path != link.From);
        Rule.Holds(
            from link in links
            let answer = answers[link.Path]
            where answer.Status != HttpStatusCode.OK || (link.Id is { } id && answer.Page.GetElementById(id) is null)
            select $"{link.From}: {link.Path}#{link.Id} answers {(int)answer.Status}");
    }

    [Theory]
    [InlineData("<h1>One</h1><p>Two<div>three</div></p>", false, 0)]
    [InlineData("<h1>One</h1><p id=a>Two <b id=a>three</p>", false, 1)]
    [InlineData("<h1>One</h1><h3>Two</h3>", true, 1)]
    [InlineData("<h2>One</h2><h1>Two</h1><h1>Three</h1>", true, 3)]
    [InlineData("<h1>One</h1><h2>Two</h2><h3 id=a>Three</h3><h2 id=b>Four</h2>", true, 0)]
    public void A_fault_is_found(string main, bool isSound, int faults)
    {
        var html = $"<!doctype html><html lang=en><head><title>t</title></head><body><main>{main}</main></body></html>";
        var page = new HtmlParser().ParseDocument(html);

        Assert.Equal(isSound, Fault(html) is null);
        Assert.Equal(faults, Repeated(page).Concat(OutOfOrder(page)).Count());
    }

    private static string? Fault(string html)
    {
        try
        {
            using var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
            return null;
        }
        catch (HtmlParseException fault)
        {
            return $"{fault.Message} at {fault.Position}";
        }
    }

    private static IEnumerable<string> Repeated(IHtmlDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(ids => ids.Count() > 1).Select(ids => $"{ids.Key} twice");

    /// <summary>One heading of the first level, first; none more than one level below the one before it.</summary>
    private static IEnumerable<string> OutOfOrder(IHtmlDocument page)
    {
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList();
        var levels = headings.ConvertAll(heading => heading.LocalName[1] - '0');
        return headings.Where((_, place) => place == 0 ? levels[0] != 1 : levels[place] == 1 || levels[place] > levels[place - 1] + 1).Select(heading => heading.OuterHtml);
    }

    private async Task<Dictionary<string, TestAnswer>> AnswersAsync()
    {
        var answers = new Dictionary<string, TestAnswer>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            answers.Add(path, await site.GetAsync(path));
        }

        return answers;
    }
}
