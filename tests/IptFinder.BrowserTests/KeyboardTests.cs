using IptFinder.Tests.Shared;

namespace IptFinder.BrowserTests;

/// <summary>Every kind of page by keyboard alone, on a phone's screen, and on a desk's where that is another matter.</summary>
[Collection(SharedBrowser.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    /// <summary>Pages with parts that stay on the screen or stand beside others only where there is room.</summary>
    private static readonly string[] Wide = ["/", "/find?near=06510", "/costs", "/compare?ids=1,2,3,4,5,6", "/check-in", "/learn/grief"];

    /// <summary>States in which a page has the controls of another one are left out: a walk takes long.</summary>
    private static readonly string[] Alike = ["/find?near=06510&", "/find?near=06103", "/find?near=chicgo", "/plan?sessions=104", "estimate, ", "guide, result after", "check-in, a", "check-in, t"];

    private static readonly string[] Estimates = ["estimate, three ways", "estimate, mistakes"];

    public static TheoryData<string, int> States
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var state in PageStates.Plain.Keys.Concat(PageStates.Scripted.Keys).Where(state => !Alike.Any(start => state.StartsWith(start, StringComparison.Ordinal))).Concat(Estimates))
            {
                data.Add(state, PageFaults.Narrow);
            }

            foreach (var state in Wide)
            {
                data.Add(state, 1280);
            }

            return data;
        }
    }

    [ChromiumTheory]
    [MemberData(nameof(States))]
    public async Task Tab_reaches_everything_in_order_with_visible_focus_and_no_trap(string state, int width)
    {
        if (PageStates.Plain.TryGetValue(state, out var open))
        {
            var used = await browser.UseAgainAsync(javaScript: true, width);
            await open(used.Page);
            Rule.Holds(await KeyboardWalk.FaultsAsync(used.Page));
            await used.AssertNothingKeptAsync();
            return;
        }

        await using var opened = await browser.OpenAsync(width: width);
        await PageStates.Scripted[state](opened.Page);
        Rule.Holds(await KeyboardWalk.FaultsAsync(opened.Page));
    }

    [ChromiumTheory]
    [InlineData("<a href=/>first</a> <a href=/ tabindex=1>early</a> <a href=/>last</a>", "before its turn: a  early")]
    [InlineData("<a href=/>first</a> <a href=/ style='outline:none'>unseen</a>", "does not show its focus: a  unseen")]
    [InlineData("<a href=/>first</a> <p><button>under</button></p><p style='position:fixed;inset:20px 0 0;background:#fff'>over</p>", "covered: button  under")]
    [InlineData("<a href=/>first</a> <input name=trap onkeydown='event.preventDefault()'> <a href=/>last</a>", "holds the focus: input trap ")]
    [InlineData("<a href=/>first</a> <input name=trap onkeydown='event.preventDefault()'> <a href=/>last</a>", "not reached: a  last")]
    public async Task What_keeps_a_keyboard_out_is_found(string html, string fault)
    {
        await using var opened = await browser.OpenAsync();
        await opened.Page.SetContentAsync(html);

        Assert.Equal([fault], (await KeyboardWalk.FaultsAsync(opened.Page)).Where(found => found.StartsWith(fault.Split(':')[0], StringComparison.Ordinal)));
    }
}
