using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Notes in My list: to be read whole, printed whole, and never erased by one tap.</summary>
[Collection(SharedBrowser.Name)]
public sealed class MyNotesTests(BrowserFixture browser)
{
    private const string Sure = "Remove, with its note and calls?";
    private static readonly string Note = string.Join(' ', Enumerable.Repeat("Call after lunch", 7)) + "!";

    [ChromiumTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_full_note_is_shown_and_printed_whole(int width)
    {
        await using var opened = await browser.OpenAsync(width: width);
        var page = await opened.GoAsync("/compare?ids=1,2,3,4,5,6");
        var note = page.Locator("[data-note='6']");
        Assert.Equal(119, Note.Length);
        await note.FillAsync(Note);

        await ExpectWholeAsync(note);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(1000, 700); // A sheet on its side.
        await ExpectWholeAsync(note);
        await Assertions.Expect(page.Locator("table.compare thead")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-remove]").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main form")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("header [data-my-list]")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task One_with_a_note_is_removed_by_a_second_press()
    {
        await using var opened = await browser.OpenAsync(width: 320);
        var page = await opened.GoAsync("/compare?ids=1,2");
        await page.Locator("[data-note='1']").FillAsync(Note);

        await page.Locator("[data-remove='1']").ClickAsync();
        await Assertions.Expect(page.Locator("[data-remove='1']")).ToContainTextAsync(Sure);
        Assert.Equal("/compare?ids=1,2", new Uri(page.Url).PathAndQuery);
        await ExpectCountAsync(page, "My list (1)");

        await page.Locator("[data-remove='1']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/compare?ids=2");
        await ExpectCountAsync(page, "My list");
    }

    [ChromiumFact]
    public async Task One_with_a_call_is_removed_by_a_second_press()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/prepare/contact?therapist=1");
        await page.GetByRole(AriaRole.Button, new() { Name = "I called or wrote" }).ClickAsync();
        await page.GotoAsync("/therapists/1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Saved: remove" }).ClickAsync();
        await ExpectCountAsync(page, "My list (1)");

        await page.GetByRole(AriaRole.Button, new() { Name = Sure }).ClickAsync();

        await ExpectCountAsync(page, "My list");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save" })).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task A_note_erased_in_one_tab_is_gone_from_the_other()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");
        var note = page.Locator("[data-note='1']");
        await note.FillAsync(Note);
        await Assertions.Expect(note).ToBeFocusedAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/compare?ids=1");

        await other.GetByRole(AriaRole.Button, new() { Name = "Erase my list" }).ClickAsync();

        await Assertions.Expect(note).ToHaveValueAsync("");
        await ExpectCountAsync(page, "My list");
    }

    [ChromiumFact]
    public async Task One_whom_nobody_lists_any_more_is_taken_off_by_a_second_press()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/about");
        await page.EvaluateAsync("""localStorage.setItem("my-list", '[{"id":999999999,"note":"Tuesdays"},{"id":1}]')""");
        await page.GotoAsync("/compare?ids=999999999,1");
        var off = page.Locator("[data-remove='999999999']");

        await off.ClickAsync();
        await Assertions.Expect(off).ToContainTextAsync(Sure);
        await off.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync("/compare?ids=1");
        await ExpectCountAsync(page, "My list (1)");
    }

    [ChromiumFact]
    public async Task Once_all_are_saved_the_button_gives_way_to_the_answer()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/compare?ids=1,2");
        var save = page.GetByRole(AriaRole.Button, new() { Name = "Save these in this browser" });
        await Assertions.Expect(page.GetByText("Saved in this browser.")).ToBeHiddenAsync();

        await save.ClickAsync();

        await Assertions.Expect(save).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("Saved in this browser.")).ToBeVisibleAsync();
        await page.GotoAsync("/compare?ids=1,2,3");
        await Assertions.Expect(save).ToBeVisibleAsync();
    }

    [ChromiumTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_count_stands_apart_from_the_words(int width)
    {
        await using var opened = await browser.OpenAsync(width: width);
        var page = await opened.GoAsync("/compare?ids=1,2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save these in this browser" }).ClickAsync();
        if (width == 320)
        {
            await page.Locator(".menu summary").ClickAsync();
        }

        var gap = await page.Locator("[data-count]").EvaluateAsync<double>(
            """
            count => {
              const words = document.createRange();
              words.selectNode(count.previousSibling);
              return count.getBoundingClientRect().left - words.getBoundingClientRect().right;
            }
            """);

        Assert.InRange(gap, 3, 12);
    }

    private static async Task ExpectWholeAsync(ILocator note) =>
        Assert.True(await note.EvaluateAsync<bool>("note => note.scrollHeight <= note.clientHeight && note.scrollWidth <= note.clientWidth"));

    private static Task ExpectCountAsync(IPage page, string words) => Assertions.Expect(page.Locator("header [data-my-list]")).ToHaveTextAsync(words);
}
