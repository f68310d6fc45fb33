using System.Globalization;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>The script scores every sum as the bands were published, and compares it with every earlier score.</summary>
[Collection(SharedBrowser.Name)]
public sealed class CheckInScoreTests(BrowserFixture browser)
{
    /// <summary>Drives the form as a person does, only faster: spread gives how the points lie over the items.</summary>
    private const string Drive =
        """
        const form = document.querySelector("[data-rules]");
        const click = (selector) => form.querySelector(selector).click();
        const text = (code) => [...form.querySelectorAll(`[data-testid=result-${code}] > *`)].map((part) => part.textContent).join("|");
        const answer = (code, items, sum, isEven) => {
          for (let item = 1; item <= items; item++) {
            const points = isEven ? Math.floor((sum + item - 1) / items) : Math.max(0, Math.min(3, sum - 3 * (item - 1)));
            click(`[name=${code}-${item}][value="${points}"]`);
            if (!form.querySelector("[data-part=danger]").hidden) click("[data-do=go-on]");
          }
        };
        click("[name=under-18][value=no]");
        const lines = [];
        """;

    [ChromiumFact]
    public async Task Every_sum_of_both_lists_has_its_published_band()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        var lines = await page.EvaluateAsync<string[]>(
            $$"""
            () => {
              {{Drive}}
              for (const isEven of [false, true])
                for (const [code, items] of [["phq9", 9], ["gad7", 7]])
                  for (let sum = 0; sum <= items * 3; sum++) {
                    answer(code, items, sum, isEven);
                    click("[data-do=score]");
                    lines.push(text(code));
                  }
              return lines;
            }
            """);

        string[] expected = [.. Enumerable.Range(0, 28).Select(Phq9), .. Enumerable.Range(0, 22).Select(Gad7)];
        Assert.Equal([.. expected, .. expected], lines);
    }

    [ChromiumFact]
    public async Task Every_change_means_what_the_rules_say()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        var lines = await page.EvaluateAsync<string[]>(
            $$"""
            () => {
              {{Drive}}
              for (const [code, items] of [["phq9", 9], ["gad7", 7]])
                for (let now = 0; now <= items * 3; now++) {
                  answer(code, items, now, false);
                  for (let earlier = 0; earlier <= items * 3; earlier++) {
                    form.elements[`${code}-last`].value = earlier;
                    click("[data-do=score]");
                    lines.push(text(code).split("|")[2]);
                  }
                }
              return lines;
            }
            """);

        Assert.Equal(
            [
                .. from now in Enumerable.Range(0, 28) from earlier in Enumerable.Range(0, 28) select Change(earlier, now, reliable: 6, isMood: true),
                .. from now in Enumerable.Range(0, 22) from earlier in Enumerable.Range(0, 22) select Change(earlier, now, reliable: 4, isMood: false),
            ],
            lines);
    }

    [ChromiumTheory]
    [InlineData("28")]
    [InlineData("-1")]
    [InlineData("9.5")]
    [InlineData("ten")]
    public async Task A_last_score_that_is_none_is_said_to_be(string last)
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");

        await CheckIns.FillAsync(page, [0, 0, 0, 0, 0, 0, 0, 0, 0], []);
        await page.GetByLabel("Your score last time").First.FillAsync(last);
        await CheckIns.ScoreAsync(page);

        await Assertions.Expect(CheckIns.Result(page, "phq9")).ToContainTextAsync("Your score last time must be a whole number from 0 to 27.");
    }

    [ChromiumFact]
    public async Task A_last_score_that_is_typed_in_later_is_compared_and_the_result_stays()
    {
        await using var opened = await browser.OpenAsync();
        var page = await opened.GoAsync("/check-in");
        await CheckIns.States["both scores"](page);

        await page.GetByLabel("Your score last time").First.FillAsync("9");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep on this device" }).ClickAsync();

        await Assertions.Expect(CheckIns.Result(page, "phq9")).ToContainTextAsync("1 point lower than last time (9).");
        await Assertions.Expect(page.Locator("[data-part=after] [data-message]")).ToHaveTextAsync("Your check-in is kept on this device.");
    }

    private static string Phq9(int sum) => Said("PHQ-9", 27, sum, sum switch
    {
        <= 4 => "minimal (0 to 4)",
        <= 9 => "mild (5 to 9)",
        <= 14 => "moderate (10 to 14)",
        <= 19 => "moderately severe (15 to 19)",
        _ => "severe (20 to 27)",
    });

    private static string Gad7(int sum) => Said("GAD-7", 21, sum, sum switch
    {
        <= 4 => "minimal (0 to 4)",
        <= 9 => "mild (5 to 9)",
        <= 14 => "moderate (10 to 14)",
        _ => "severe (15 to 21)",
    });

    private static string Said(string name, int highest, int sum, string band) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {sum} of {highest}|This is called {band}.{(sum >= 10 ? " From 10 on, talk about it with a doctor or therapist." : "")}");

    /// <summary>By counting steps from one score to the other, and by halves instead of percent.</summary>
    private static string Change(int earlier, int now, int reliable, bool isMood)
    {
        var steps = 0;
        for (var score = earlier; score != now; score += now > earlier ? 1 : -1)
        {
            steps++;
        }

        var sentences = new List<string>
        {
            steps == 0 ? $"The same as last time ({earlier})." : $"{steps} {(steps == 1 ? "point" : "points")} {(now < earlier ? "lower" : "higher")} than last time ({earlier}).",
            steps >= reliable && now > earlier ? "A rise this large is likely more than chance. Tell your therapist."
                : steps >= reliable ? $"England's health service calls a change of {reliable} points or more reliable: likely more than chance." : $"A change of less than {reliable} points may be chance.",
        };
        if (isMood && earlier > 9 && now + now <= earlier)
        {
            sentences.Add("It fell by 50 percent or more. This is called a response.");
        }

        if (isMood && now <= 4 && earlier > 4)
        {
            sentences.Add("It is below 5. After a depression this is called remission.");
        }

        return string.Join(' ', sentences);
    }
}
