using System.Net;
using System.Text;
using AngleSharp.Dom;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web.Pages;

/// <summary>What holds on every page, whatever it is about.</summary>
[Collection(SampleSite.Name)]
public sealed class FrameTests(TestSite site)
{
    private const int FirstBytes = 4096;

    public static TheoryData<string, HttpStatusCode> Pages { get; } = new()
    {
        { "/", HttpStatusCode.OK },
        { "/learn/crisis-help", HttpStatusCode.OK },
        { "/about", HttpStatusCode.OK },
        { "/privacy", HttpStatusCode.OK },
        { "/privacy/health-data", HttpStatusCode.OK },
        { "/for-therapists", HttpStatusCode.OK },
        { "/check-in", HttpStatusCode.OK },
        { "/check-in/rhythm", HttpStatusCode.OK },
        { "/check-in/closeness", HttpStatusCode.OK },
        { "/find", HttpStatusCode.OK },
        { "/find?near=06510&insurer=aetna", HttpStatusCode.OK },
        { "/find?near=nowhere&radius=7", HttpStatusCode.BadRequest },
        { "/compare", HttpStatusCode.OK },
        { "/compare?ids=1,2,3", HttpStatusCode.OK },
        { "/compare?ids=1,x", HttpStatusCode.BadRequest },
        { "/prepare", HttpStatusCode.OK },
        { "/prepare/contact?therapist=1", HttpStatusCode.OK },
        { "/prepare/questions?q=cost", HttpStatusCode.OK },
        { "/prepare/first-appointment", HttpStatusCode.OK },
        { "/prepare/moving?therapist=1", HttpStatusCode.OK },
        { "/browse", HttpStatusCode.OK },
        { "/browse/ct", HttpStatusCode.OK },
        { "/no-such-page", HttpStatusCode.NotFound },
        { "/therapists/999999999", HttpStatusCode.NotFound },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_a_title_one_heading_a_language_and_landmarks(string path, HttpStatusCode status)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal("en-US", answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith(" - IptFinder", answer.Page.Title, StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Single(answer.Page.QuerySelectorAll("h1")).TextContent.Trim());
        Assert.Single(answer.Page.QuerySelectorAll("body > header"));
        Assert.Single(answer.Page.QuerySelectorAll("body > header nav[aria-label='Main']"));
        Assert.Single(answer.Page.QuerySelectorAll("body > main#main"));
        Assert.Single(answer.Page.QuerySelectorAll("body > footer"));
        Assert.Equal("#main", answer.Page.QuerySelector("body > a")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_offers_988_in_its_first_bytes(string path, HttpStatusCode status)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(status, answer.Status);
        var start = Encoding.UTF8.GetString([.. Encoding.UTF8.GetBytes(answer.Text).Take(FirstBytes)]);
        Assert.Contains("<a href=\"tel:988\">Call</a> or <a href=\"sms:988\">text 988</a>, any time.", start, StringComparison.Ordinal);
        Assert.Contains("<a href=\"tel:911\">911</a>", start, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/help\">More help</a>", start, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_loads_only_our_own_files_and_writes_no_style_or_script_into_the_page(string path, HttpStatusCode status)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(status, answer.Status);
        var files = answer.Page.QuerySelectorAll("link[href], script:not([type='application/ld+json']), img, source, iframe, object, embed, audio, video")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? "inline")
            .ToList();
        Assert.Contains(files, file => file.StartsWith("/css/site.", StringComparison.Ordinal));
        Rule.Holds(files.Where(file => !file.StartsWith('/') || file.StartsWith("//", StringComparison.Ordinal)));
        Rule.Holds(answer.Page.QuerySelectorAll("style, [style]").Select(element => element.OuterHtml));
        Rule.Holds(answer.Page.All.SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            .Select(attribute => attribute.Name));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_sets_no_cookie_and_carries_no_token(string path, HttpStatusCode status)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Null(answer.Header("Set-Cookie"));
        Assert.Empty(answer.Page.QuerySelectorAll("input[name^='__']"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_control_has_a_name_and_every_id_is_given_once(string path, HttpStatusCode status)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Rule.Holds(answer.Page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(ids => ids.Count() > 1).Select(ids => $"{ids.Key} twice"));
        Rule.Holds(answer.Page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(control => !HasLabel(control)).Select(control => control.OuterHtml));
        Rule.Holds(answer.Page.QuerySelectorAll("a[href], button, summary").Where(control => control.TextContent.Trim().Length == 0).Select(control => control.OuterHtml));
        Rule.Holds(answer.Page.QuerySelectorAll("[aria-describedby], [aria-labelledby]")
            .SelectMany(element => $"{element.GetAttribute("aria-describedby")} {element.GetAttribute("aria-labelledby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(id => answer.Page.GetElementById(id) is null));
    }

    /// <summary>A script puts what is saved into them; "Remove" is a list of its own.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_to_the_list_can_carry_it(string path, HttpStatusCode status)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(status, answer.Status);
        Assert.Single(answer.Page.QuerySelectorAll("header a[href='/compare'][data-my-list] [data-count]"));
        Rule.Holds(answer.Page.QuerySelectorAll("a[href='/compare']:not([data-my-list], [data-remove])").Select(link => link.OuterHtml));
        Assert.True(answer.Page.QuerySelector("main [role=status] > [data-full]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task A_page_says_that_the_directory_is_a_sample()
    {
        var answer = await site.GetAsync("/");

        Assert.Equal("Sample directory: the therapists shown here are fictional.", answer.Page.QuerySelector(".sample")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_menu_marks_where_you_are()
    {
        var answer = await site.GetAsync("/costs");

        Assert.Equal("/costs", Assert.Single(answer.Page.QuerySelectorAll("header [aria-current]")).GetAttribute("href"));
    }

    [Fact]
    public async Task Leave_quickly_stands_on_sensitive_pages_alone()
    {
        var help = await site.GetAsync("/help");
        var home = await site.GetAsync("/");

        Assert.Equal("/leave", Assert.Single(help.Page.QuerySelectorAll("[data-leave]")).GetAttribute("href"));
        Assert.Equal("Help - IptFinder", help.Page.Title);
        Assert.Empty(home.Page.QuerySelectorAll("[data-leave]"));
        Assert.Equal(
            ["my-list", "suggest"], home.Page.QuerySelectorAll("script").Select(script => script.GetAttribute("src")!["/js/".Length..].Split('.')[0]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("my-list", help.Text, StringComparison.Ordinal); // The page in an emergency loads what it needs alone.
    }

    [Fact]
    public async Task A_form_with_errors_says_so_first_in_its_title_and_links_to_the_fields()
    {
        var answer = await site.GetAsync("/find?near=nowhere&radius=7");

        Assert.StartsWith("Error: ", answer.Page.Title, StringComparison.Ordinal);
        var summary = answer.Page.QuerySelector("main > .error-summary")!;
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Rule.Holds(summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(href => answer.Page.QuerySelector($"input{href}, select{href}") is null));
        Assert.Equal(2, summary.QuerySelectorAll("a").Length);
    }

    private static bool HasLabel(IElement control) =>
        control.Closest("label") is not null
        || (control.Id is { } id && control.Owner!.QuerySelector($"label[for='{id}']") is not null);
}
