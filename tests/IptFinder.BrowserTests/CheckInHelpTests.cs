using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Help comes before scores: under 18, with thoughts of death, and above every result.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CheckInHelpTests(BrowserFixture browser)
{
    [ChromiumFact]
    public async Task The_first_question_is_the_only_one_until_it_is_answered()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "First: are you under 18?" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#phq9, #gad7, [data-part=scoring], [data-part=result], [data-part=kept], .when-young").Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task Under_18_there_is_help_and_no_score_or_band_even_after_answers()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["both scores"](page);

        await CheckIns.AgeAsync(page, under18: true);

        var young = page.Locator(".when-young");
        await Assertions.Expect(young.GetByRole(AriaRole.Link, new() { Name = "Call 988" })).ToBeVisibleAsync();
        await Assertions.Expect(young).ToContainTextAsync("Tell an adult you trust");
        var text = await page.Locator("main").InnerTextAsync();
        Assert.DoesNotContain("moderate", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of 27", text, StringComparison.Ordinal);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "See my result" })).ToBeHiddenAsync();
    }

    [ChromiumTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Thoughts_of_death_bring_help_first_and_ask_nothing_else_and_lose_nothing(int points)
    {
        await using var opened = await browser.OpenAsync(width: 320, height: 568);
        var page = await opened.GoAsync("/check-in");

        await CheckIns.FillAsync(page, [1, 0, 0, 0, 0, 0, 0, 0, points], []);

        await Assertions.Expect(page.Locator("[data-part=danger]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-part=danger]").GetByRole(AriaRole.Link, new() { Name = "Call 988" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "First, people to talk to" })).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("main input").Filter(new() { Visible = true })).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[data-part=result]")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Go on with the questions" }).ClickAsync();

        await Assertions.Expect(page.Locator($"[name=phq9-9][value='{points}']")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[name=phq9-1][value='1']")).ToBeCheckedAsync();
        await CheckIns.ScoreAsync(page);
        await Assertions.Expect(page.Locator("[data-part=told]")).ToBeVisibleAsync();
        await Assertions.Expect(CheckIns.Result(page, "phq9")).ToContainTextAsync($"PHQ-9: {points + 1} of 27");
    }

    [ChromiumFact]
    public async Task Help_comes_first_again_whenever_thoughts_of_death_come_more_often()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);
        var danger = page.Locator("[data-part=danger]");
        var seen = new List<bool>();

        foreach (var points in new[] { 1, 2, 1, 2, 3, 0, 1 })
        {
            await page.Locator($"[name=phq9-9][value='{points}']").CheckAsync();
            seen.Add(await danger.IsVisibleAsync());
            if (seen[^1])
            {
                await Assertions.Expect(danger).ToBeFocusedAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Go on with the questions" }).ClickAsync();
            }
        }

        Assert.Equal([true, true, false, true, true, false, true], seen);
        await page.Locator("[name=gad7-7][value='3']").CheckAsync();
        await Assertions.Expect(danger).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task Lines_stand_above_every_result_and_it_gets_the_focus()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        await CheckIns.FillAsync(page, [0, 0, 0, 0, 0, 0, 0, 0, 0], []);
        await CheckIns.ScoreAsync(page);

        var result = page.Locator("[data-part=result]");
        await Assertions.Expect(result).ToBeFocusedAsync();
        await Assertions.Expect(result).ToHaveAttributeAsync("role", "status");
        await Assertions.Expect(result).ToContainTextAsync("No score tells whether you are safe.");
        await Assertions.Expect(page.Locator("[data-part=told]")).ToBeHiddenAsync();
        var line = await result.GetByRole(AriaRole.Link, new() { Name = "Call 988" }).BoundingBoxAsync();
        var score = await CheckIns.Result(page, "phq9").BoundingBoxAsync();
        Assert.True(line!.Y < score!.Y);
    }

    [ChromiumFact]
    public async Task A_blank_item_gives_no_score_and_is_named()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        await CheckIns.FillAsync(page, [1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1]);
        await CheckIns.ScoreAsync(page);

        await Assertions.Expect(CheckIns.Result(page, "phq9")).ToHaveTextAsync("PHQ-9: no scoreBlank: 8, 9. Answer every question, or leave this list out.");
        await Assertions.Expect(CheckIns.Result(page, "phq9").GetByRole(AriaRole.Link)).ToHaveCountAsync(0); // It would name the list in the address.
        await Assertions.Expect(CheckIns.Result(page, "gad7")).ToContainTextAsync("GAD-7: 7 of 21");
    }

    [ChromiumFact]
    public async Task A_changed_answer_takes_the_old_result_away_and_starting_over_clears_all()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["both scores"](page);

        await page.Locator("[name=phq9-1][value='0']").CheckAsync();
        await Assertions.Expect(page.Locator("[data-part=result]")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();

        await Assertions.Expect(page.Locator("#phq9")).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator("main input:checked").CountAsync());
    }

    [ChromiumTheory]
    [InlineData(Media.Screen)]
    [InlineData(Media.Print)]
    public async Task Without_JavaScript_there_is_a_form_for_paper_with_a_table_for_adults_to_score_it(Media media)
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/check-in");
        await Assertions.Expect(page.GetByTestId("bands-phq9")).ToBeHiddenAsync();

        await CheckIns.AgeAsync(page, under18: false);
        await page.EmulateMediaAsync(new() { Media = media });

        await Assertions.Expect(page.GetByTestId("bands-phq9")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByTestId("bands-gad7")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#phq9")).ToContainTextAsync("More than half the days 2");
        await Assertions.Expect(page.Locator("[data-part=result]").GetByRole(AriaRole.Link, new() { Name = "Call 988" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main button, [data-part=scores]").Filter(new() { Visible = true })).ToHaveCountAsync(0);
    }

    [ChromiumTheory]
    [InlineData(Media.Screen)]
    [InlineData(Media.Print)]
    public async Task Without_JavaScript_people_under_18_see_help_and_no_list_and_no_band(Media media)
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/check-in");

        await CheckIns.AgeAsync(page, under18: true);
        await page.EmulateMediaAsync(new() { Media = media });

        await Assertions.Expect(page.Locator(".when-young").GetByRole(AriaRole.Link, new() { Name = "Call 988" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main form > *").Filter(new() { Visible = true })).ToHaveCountAsync(2);
        Assert.DoesNotContain("moderate", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [ChromiumTheory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public async Task Without_JavaScript_thoughts_of_death_bring_lines_right_there(int points, bool shows)
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/check-in");
        var line = page.Locator("#phq9-9").GetByRole(AriaRole.Link, new() { Name = "Call 988" });
        await Assertions.Expect(line).ToBeHiddenAsync();

        await page.Locator($"[name=phq9-9][value='{points}']").CheckAsync();

        await Assertions.Expect(line).ToBeVisibleAsync(new() { Visible = shows });
    }

    [ChromiumFact]
    public async Task Where_the_script_does_not_come_the_page_says_what_to_do()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await Assertions.Expect(page.Locator("[data-part=no-script]")).ToBeHiddenAsync();

        await page.RouteAsync("**/js/check-in*", route => route.AbortAsync());
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("[data-part=no-script]")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Your browser adds it up.")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task Without_JavaScript_nothing_is_sent()
    {
        await using var opened = await browser.OpenAsync(javaScript: false);
        var page = await opened.GoAsync("/check-in");
        await CheckIns.AgeAsync(page, under18: false);
        foreach (var answer in await page.Locator("main [type=radio][value='2']").AllAsync())
        {
            await answer.CheckAsync();
        }

        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GetByLabel("Your score last time").First.FillAsync("12");
        await page.GetByLabel("Your score last time").First.PressAsync("Enter");

        Assert.EndsWith("/check-in", page.Url, StringComparison.Ordinal);
        Assert.Empty(asked);
    }
}
