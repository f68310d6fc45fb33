using System.Globalization;
using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>How the check-in page is filled in, and each kind of thing it can then show.</summary>
internal static class CheckIns
{
    /// <summary>Where the page keeps what it is asked to keep.</summary>
    public const string Storage = "localStorage.getItem('check-ins')";

    /// <summary>Three check-ins and a course, as a file and the browser hold them.</summary>
    public const string Kept =
        """{"checkIns":[{"date":"2026-09-01","phq9":18,"gad7":12},{"date":"2026-09-29","phq9":15,"gad7":null},{"date":"2026-10-27","phq9":11,"gad7":9}],"plan":[{"name":"Initial sessions","first":"2026-08-31","last":"2026-09-14"},{"name":"Middle sessions","first":"2026-09-21","last":"2026-10-26"},{"name":"Ending sessions","first":"2026-11-02","last":"2026-11-16"}]}""";

    public static IReadOnlyDictionary<string, Func<IPage, Task>> States { get; } = new Dictionary<string, Func<IPage, Task>>(StringComparer.Ordinal)
    {
        ["under 18"] = page => AgeAsync(page, under18: true),
        ["questions"] = page => AgeAsync(page, under18: false),
        ["thoughts of death"] = page => FillAsync(page, [0, 0, 0, 0, 0, 0, 0, 0, 1], []),
        ["both scores"] = async page =>
        {
            await FillAsync(page, [1, 1, 1, 1, 1, 1, 1, 1, 0], [2, 2, 2, 2, 2, 2, 2]);
            await page.GetByLabel("Your score last time").First.FillAsync("20");
            await ScoreAsync(page);
        },
        ["thoughts of death, and a score"] = async page =>
        {
            await FillAsync(page, [3, 3, 3, 3, 3, 3, 3, 3, 3], []);
            await page.GetByRole(AriaRole.Button, new() { Name = "Go on with the questions" }).ClickAsync();
            await ScoreAsync(page);
        },
        ["a blank item"] = async page =>
        {
            await FillAsync(page, [1, 1, 1], []);
            await ScoreAsync(page);
        },
        ["kept"] = async page =>
        {
            await StoreAsync(page, Kept);
            await FillAsync(page, [1, 1, 1, 1, 1, 1, 1, 1, 0], [2, 2, 2, 2, 2, 2, 2]);
            await ScoreAsync(page);
        },
        ["a file that is none"] = async page =>
        {
            await AgeAsync(page, under18: false);
            await OpenFileAsync(page, "no");
            await Assertions.Expect(MessageBeside(page.GetByLabel("Open a file of check-ins"))).Not.ToBeEmptyAsync();
        },
    };

    public static Task AgeAsync(IPage page, bool under18) => page.Locator($"[name=under-18][value={(under18 ? "yes" : "no")}]").CheckAsync();

    /// <summary>Answers the first items of both lists, as someone who is not under 18.</summary>
    public static async Task FillAsync(IPage page, IReadOnlyList<int> phq9, IReadOnlyList<int> gad7)
    {
        await AgeAsync(page, under18: false);
        foreach (var (code, answers) in new[] { ("phq9", phq9), ("gad7", gad7) })
        {
            foreach (var (points, index) in answers.Select((points, index) => (points, index)))
            {
                await page.Locator(string.Create(CultureInfo.InvariantCulture, $"[name={code}-{index + 1}][value='{points}']")).CheckAsync();
            }
        }
    }

    /// <summary>How it went, said beside a control.</summary>
    public static ILocator MessageBeside(ILocator control) => control.Locator("xpath=ancestor::*[*[@data-message]][1]/*[@data-message]");

    public static Task KeepAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Keep on this device" }).ClickAsync();

    /// <summary>Comes back with this kept.</summary>
    public static async Task StoreAsync(IPage page, string kept)
    {
        await page.EvaluateAsync("kept => localStorage.setItem('check-ins', kept)", kept);
        await page.ReloadAsync();
    }

    public static Task ScoreAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "See my result" }).ClickAsync();

    public static ILocator Result(IPage page, string code) => page.GetByTestId($"result-{code}");

    public static Task OpenFileAsync(IPage page, string text) => page.GetByLabel("Open a file of check-ins").SetInputFilesAsync(
        new FilePayload { Name = "check-ins.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
}
