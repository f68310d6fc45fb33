using Deque.AxeCore.Commons;
using IptFinder.Tests.Shared;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Every kind of page on a phone and a desk, light or dark: nothing axe objects to, nothing too wide, nothing too small to hit.</summary>
[Collection(SharedBrowser.Name)]
public sealed class AccessTests(BrowserFixture browser)
{
    private const int SmallestTarget = 24; // CSS pixels; WCAG 2.2, 2.5.8.

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string, int> Pages => new()
    {
        { "/", 200 },
        { "/find", 200 },
        { "/find?near=06510", 200 },
        { "/find?near=06510&insurer=aetna&insurer=cigna&training=certified&maxfee=150&language=no-such", 200 },
        { "/find?near=06510&q=nobody", 200 },
        { "/find?near=06103&radius=5&mode=in-person&community=veterans", 200 },
        { "/find?near=Nowhereville&maxfee=much", 400 },
        { "/find?near=Springfield", 400 },
        { "/find?near=chicgo", 400 },
        { "/therapists/1", 200 },
        { "/therapists/1?state=CT", 200 },
        { "/learn", 200 },
        { "/learn/grief", 200 },
        { "/learn/three-phases", 200 },
        { "/learn/interpersonal-inventory", 200 },
        { "/learn/does-it-work", 200 },
        { "/learn/conditions", 200 },
        { "/learn/kinds-of-ipt", 200 },
        { "/learn/crisis-help", 200 },
        { "/learn/glossary", 200 },
        { "/browse", 200 },
        { "/browse/ct", 200 },
        { "/browse/ct/new-haven", 200 },
        { "/costs", 200 },
        { "/costs?therapist=1", 200 },
        { "/costs/worksheet", 200 },
        { "/costs/call-sheet", 200 },
        { "/check-in", 200 },
        { "/check-in/rhythm", 200 },
        { "/check-in/closeness", 200 },
        { "/plan", 200 },
        { "/plan?sessions=16&first=2027-01-05&time=17:00&zone=America/New_York&off=2027-02-15/2027-02-21&holidays=yes", 200 },
        { "/plan?sessions=104&first=2027-01-05&time=17:00&zone=America/New_York&every=twice-then-weekly-then-monthly-6", 200 },
        { "/plan?sessions=x&first=2026-11-01&time=01:30&zone=America/New_York&off=x", 400 },
        { "/compare", 200 },
        { "/compare?ids=1,2,3,4,5,6", 200 },
        { "/compare?ids=1,2,3,4,5,6,7,999999999,x&sort=fee", 400 },
        { "/prepare", 200 },
        { "/prepare/contact", 200 },
        { "/prepare/contact?therapist=1", 200 },
        { "/prepare/questions", 200 },
        { "/prepare/questions?q=cost&q=training&at-cost=1", 200 },
        { "/prepare/first-appointment", 200 },
        { "/prepare/moving?therapist=1", 200 },
        { "/about", 200 },
        { "/about/order", 200 },
        { "/privacy", 200 },
        { "/privacy/health-data", 200 },
        { "/for-therapists", 200 },
        { "/help", 200 },
        { "/es/help", 200 },
        { "/es/learn/crisis-help", 200 },
        { "/guide", 200 },
        { "/no-such-page", 404 },
    };

    [ChromiumTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_used_by_everyone(string path, int status)
    {
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await using var opened = await browser.OpenAsync(width: width);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Equal(status, (await opened.Page.GotoAsync(path))!.Status);
            await AssertUsableAsync(opened, width, scheme);
        }
    }

    /// <summary>The narrowest screen for all of them, where most goes wrong; the kinds of page among them are above.</summary>
    [ChromiumFact]
    public async Task Every_page_of_the_explainer_can_be_used_by_everyone()
    {
        await using var opened = await browser.OpenAsync(width: 320);
        var contents = await opened.GoAsync("/learn");
        var paths = await contents.EvaluateAsync<string[]>("[...document.querySelectorAll('main .questions a')].map(link => link.getAttribute('href'))");
        Assert.True(paths.Length >= 35, $"{paths.Length}");

        var faults = new List<string>();
        foreach (var path in paths)
        {
            await opened.GoAsync(path);
            faults.AddRange((await FaultsAsync(opened.Page, 320)).Select(fault => $"{path}: {fault}"));
        }

        Rule.Holds(faults);
        opened.AssertNoOffsiteRequests();
    }

    [ChromiumTheory]
    [InlineData("grief")]
    [InlineData("xyzzy")]
    public async Task A_search_of_the_explainer_can_be_used_by_everyone(string words)
    {
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await using var opened = await browser.OpenAsync(width: width);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var page = await opened.GoAsync("/learn");
            await page.GetByLabel("Look for").FillAsync(words);
            await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
            await Assertions.Expect(page.Locator("#found")).ToBeVisibleAsync();
            await AssertUsableAsync(opened, width, scheme);
        }
    }

    [ChromiumTheory]
    [InlineData("1", "danger", "violence")]
    [InlineData("2", "brings", "grief")]
    [InlineData("6", "feels", "trauma")]
    [InlineData("6", "danger", "too-high")]
    public async Task A_page_of_the_guide_can_be_used_by_everyone(string place, string question, string answer)
    {
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await using var opened = await browser.OpenAsync(width: width);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var page = await opened.GoAsync("/guide");
            await page.EvaluateAsync(
                """
                fields => {
                  const form = document.querySelector("main form");
                  form.replaceChildren(...Object.entries(fields).map(([name, value]) => Object.assign(document.createElement("input"), { name, value })));
                  form.submit();
                }
                """,
                new Dictionary<string, string> { [question] = answer, ["go"] = place });
            await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync("Is IPT right for me?");
            await AssertUsableAsync(opened, width, scheme);
        }
    }

    public static TheoryData<string> Estimates => [.. CostsForms.Examples.Keys];

    [ChromiumTheory]
    [MemberData(nameof(Estimates))]
    public async Task An_estimate_can_be_used_by_everyone(string name)
    {
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (320, ColorScheme.Dark), (768, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await using var opened = await browser.OpenAsync(width: width);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await CostsForms.SendAsync(await opened.GoAsync("/costs"), CostsForms.Examples[name]);
            await AssertUsableAsync(opened, width, scheme);
        }
    }

    [ChromiumTheory]
    [InlineData("Questions for your insurer")]
    [InlineData("Worksheet for the therapist")]
    public async Task A_sheet_can_be_used_by_everyone(string button)
    {
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light) })
        {
            await using var opened = await browser.OpenAsync(width: width);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await CostsForms.SendAsync(await opened.GoAsync("/costs"), CostsForms.Examples["hardly anything known"]);
            await opened.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Assertions.Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(button);
            await AssertUsableAsync(opened, width, scheme);
        }
    }

    public static TheoryData<string> CheckInStates => [.. CheckIns.States.Keys];

    [ChromiumTheory]
    [MemberData(nameof(CheckInStates))]
    public async Task A_check_in_can_be_used_by_everyone(string state)
    {
        foreach (var (width, scheme) in new[] { (320, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await using var opened = await browser.OpenAsync(width: width);
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await CheckIns.States[state](await opened.GoAsync("/check-in"));
            await AssertUsableAsync(opened, width, scheme);
        }
    }

    [ChromiumFact]
    public async Task An_objection_is_found()
    {
        await using var opened = await browser.OpenAsync(width: 320);
        await opened.Page.SetContentAsync("<html lang=en><title>t</title><main><h1>t</h1><input style='height:24px'><a href=/ style='display:block;width:9px;height:9px;overflow:hidden'>x</a></main>");

        Assert.Contains(await ObjectionsAsync(opened.Page), found => found.StartsWith("label: ", StringComparison.Ordinal));
        Assert.Equal(["A x 9x9"], await TooSmallAsync(opened.Page));
    }

    private static async Task AssertUsableAsync(BrowserPage opened, int width, ColorScheme scheme)
    {
        Rule.Holds((await FaultsAsync(opened.Page, width)).Select(fault => $"{width} {scheme}: {fault}"));
        opened.AssertNoOffsiteRequests();
    }

    private static async Task<List<string>> FaultsAsync(IPage page, int width)
    {
        await OpenEverythingAsync(page);
        List<string> faults = [.. await ObjectionsAsync(page), .. await TooSmallAsync(page)];
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var needed && needed > width)
        {
            faults.Add($"{needed} pixels wide");
        }

        return faults;
    }

    private static async Task OpenEverythingAsync(IPage page) =>
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");

    private static async Task<string[]> ObjectionsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run({
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                resultTypes: ["violations"],
            })).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))
            """);
    }

    /// <summary>Controls on the screen narrower or lower than the smallest target; links within a sentence are exempt.</summary>
    private static async Task<string[]> TooSmallAsync(IPage page) => await page.EvaluateAsync<string[]>(
        $$"""
        [...document.querySelectorAll("a[href], button, input, select, summary")]
          .filter(control => control.checkVisibility() && !control.closest(".skip, [aria-hidden]") && getComputedStyle(control).display !== "inline")
          .map(control => [control, (control.closest("label") ?? control).getBoundingClientRect()])
          .filter(([, box]) => box.width < {{SmallestTarget}} || box.height < {{SmallestTarget}})
          .map(([control, box]) => `${control.tagName} ${control.textContent.trim()} ${box.width}x${box.height}`)
        """);
}
