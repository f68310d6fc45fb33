using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Every kind of page in every state it can be in (full, empty, wrong), by a name for each, and the way there.</summary>
internal static class PageStates
{
    private const string Course = "first=2027-01-05&time=17:00&zone=America/New_York";

    /// <summary>What an address shows, with the status it answers. None of these needs JavaScript.</summary>
    private static readonly (string Path, int Status)[] Addresses =
    [
        ("/", 200),
        ("/find", 200),
        ("/find?near=06510", 200),
        ("/find?near=06510&insurer=aetna&insurer=cigna&training=certified&maxfee=150&language=no-such", 200),
        ("/find?near=06510&q=nobody", 200),
        ("/find?near=06103&radius=5&mode=in-person&community=veterans", 200),
        ("/find?near=Nowhereville&maxfee=much", 400),
        ("/find?near=Springfield", 400),
        ("/find?near=chicgo", 400),
        ("/therapists/1", 200),
        ("/therapists/1?state=CT", 200),
        ("/therapists/1/sook-shim?state=none", 400),
        ("/therapists/14", 200), // Long words.
        ("/therapists/39", 200), // Hardly anything is known.
        ("/learn", 200),
        ("/browse", 200),
        ("/browse/ct", 200),
        ("/browse/as", 200), // Nobody.
        ("/browse/ct/new-haven", 200),
        ("/costs", 200),
        ("/costs?therapist=1", 200),
        ("/costs/worksheet", 200),
        ("/costs/call-sheet", 200),
        ("/check-in", 200),
        ($"/check-in?{Course}", 200),
        ("/check-in/rhythm", 200),
        ("/check-in/closeness", 200),
        ("/plan", 200),
        ($"/plan?sessions=16&{Course}&off=2027-02-15/2027-02-21&holidays=yes", 200),
        ($"/plan?sessions=104&{Course}&every=twice-then-weekly-then-monthly-6", 200),
        ("/plan?sessions=x&first=2026-11-01&time=01:30&zone=America/New_York&off=x", 400),
        ("/compare", 200),
        ("/compare?ids=1,2,3,4,5,6", 200),
        ("/compare?ids=1,2,3,4,5,6,7,999999999,WWWWWWWWWWWWWWWWWWWW&sort=fee", 400),
        ("/prepare", 200),
        ("/prepare/contact", 200),
        ("/prepare/contact?therapist=1", 200),
        ("/prepare/questions", 200),
        ("/prepare/questions?q=cost&q=training&at-cost=1", 200),
        ("/prepare/first-appointment", 200),
        ("/prepare/moving", 200),
        ("/prepare/moving?therapist=1", 200),
        ("/about", 200),
        ("/about/order", 200),
        ("/privacy", 200),
        ("/privacy/health-data", 200),
        ("/for-therapists", 200),
        ("/help", 200),
        ("/es/help", 200),
        ("/es/learn", 200),
        ("/guide", 200),
        ("/no-such-page", 404),
        ("/es/no-such-page", 404),
    ];

    /// <summary>Pages of the explainer that differ in kind: pictures, tables, terms, another language.</summary>
    private static readonly string[] Articles =
    [
        "/learn/grief", "/learn/three-phases", "/learn/interpersonal-inventory", "/learn/does-it-work", "/learn/conditions",
        "/learn/kinds-of-ipt", "/learn/crisis-help", "/learn/glossary", "/es/learn/crisis-help",
    ];

    /// <summary>What a form answers: its page, and the fields sent, "name=value" joined by "&amp;".</summary>
    private static readonly (string Name, string Path, string Fields)[] Answers =
    [
        ("private search", "/find", "near=06510"),
        ("private search, mistake", "/find", "near=Nowhereville"),
        ("explainer, found", "/learn", "words=grief"),
        ("explainer, not found", "/learn", "words=xyzzy"),
        ("guide, danger", "/guide", "danger=violence&go=1"),
        ("guide, question", "/guide", "brings=grief&go=2"),
        ("guide, last question", "/guide", "age=adult&go=5"),
        ("guide, result", "/guide", "feels=trauma&go=6"),
        ("guide, result after danger", "/guide", "danger=too-high&go=6"),
        ("words for a call", "/prepare/contact?therapist=1", "times=Tuesdays&insurer=Aetna&soon=1"),
        ("words for a call, mistake", "/prepare/contact?therapist=1", $"times={new string('x', 300)}"),
        ("moving, answer", "/prepare/moving?therapist=1", "to=CA&from=2026-12-15"),
        ("moving, mistake", "/prepare/moving?therapist=1", "to=&from=x"),
    ];

    /// <summary>States that come about without a script.</summary>
    public static IReadOnlyDictionary<string, Func<IPage, Task>> Plain { get; } = new Dictionary<string, Func<IPage, Task>>(
        [
            .. Addresses.Select(one => State(one.Path, page => GoAsync(page, one.Path, one.Status))),
            .. Articles.Select(path => State(path, page => GoAsync(page, path))),
            .. Answers.Select(one => State(one.Name, page => SendAsync(page, one.Path, Read(one.Fields), IsWrong(one.Name)))),
            .. CostsForms.Examples.Select(one => State($"estimate, {one.Key}", page => SendAsync(page, "/costs", one.Value, IsWrong(one.Key)))),
            .. new[] { "Questions for your insurer", "Worksheet for the therapist" }.Select(button => State(button, page => SheetAsync(page, button))),
        ],
        StringComparer.Ordinal);

    /// <summary>States that only a script brings about.</summary>
    public static IReadOnlyDictionary<string, Func<IPage, Task>> Scripted { get; } = new Dictionary<string, Func<IPage, Task>>(
        [
            .. CheckIns.States.Select(one => State($"check-in, {one.Key}", async page =>
            {
                await GoAsync(page, "/check-in");
                await one.Value(page);
            })),
            State("a call is logged", async page =>
            {
                await GoAsync(page, "/prepare/contact?therapist=1");
                await page.GetByRole(AriaRole.Button, new() { Name = "I called or wrote" }).ClickAsync();
            }),
            State("suggestions", async page =>
            {
                await GoAsync(page, "/");
                await page.GetByLabel("Where").PressSequentiallyAsync("New H");
                await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
            }),
            State("a note that is to be removed", async page =>
            {
                await GoAsync(page, "/compare?ids=1,2");
                await page.Locator("[data-note='1']").FillAsync("Tuesdays");
                await page.Locator("[data-remove='1']").ClickAsync();
                await Assertions.Expect(page.GetByText("Remove, with its note and calls?")).ToBeVisibleAsync();
            }),
            State("a list that is full", async page =>
            {
                await GoAsync(page, "/therapists/39");
                await page.EvaluateAsync("""localStorage.setItem("my-list", '[{"id":1,"note":"Tuesdays"},{"id":2},{"id":3},{"id":4},{"id":5},{"id":6}]')""");
                await page.ReloadAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
                await Assertions.Expect(page.Locator("[data-full]")).ToBeVisibleAsync();
            }),
        ],
        StringComparer.Ordinal);

    /// <summary>Both, by name.</summary>
    public static Func<IPage, Task> Named(string name) => Plain.GetValueOrDefault(name) ?? Scripted[name];

    private static bool IsWrong(string name) => name.Contains("mistake", StringComparison.Ordinal);

    private static KeyValuePair<string, Func<IPage, Task>> State(string name, Func<IPage, Task> open) => new(name, open);

    private static async Task GoAsync(IPage page, string path, int status = 200) =>
        Assert.Equal(status, (await page.GotoAsync(path))!.Status);

    private static Dictionary<string, string> Read(string fields) =>
        fields.Split('&').Select(field => field.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Sends the page's form with these fields beside what it holds, and waits for the answer.</summary>
    private static async Task SendAsync(IPage page, string path, IReadOnlyDictionary<string, string> fields, bool isWrong = false)
    {
        await GoAsync(page, path);
        await page.EvaluateAsync(
            """
            fields => {
              document.documentElement.id = "before";
              const form = document.querySelector("main form[method=post]") ?? document.querySelector("[formmethod=post]").form;
              form.method = "post";
              for (const [name, value] of Object.entries(fields)) {
                const there = [...form.elements].filter(field => field.name === name && !["submit", "hidden"].includes(field.type));
                if (!there.length) form.append(Object.assign(document.createElement("input"), { name, value }));
                for (const field of there) {
                  if (["checkbox", "radio"].includes(field.type)) field.checked = field.value === value;
                  else field.value = value;
                }
              }
              form.submit();
            }
            """,
            fields);
        // Asked of the page itself: the event that tells of it can be lost.
        await Assertions.Expect(page.Locator("html:not(#before)")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete");
        await Assertions.Expect(page.Locator(".error-summary")).ToHaveCountAsync(isWrong ? 1 : 0);
    }

    private static async Task SheetAsync(IPage page, string button)
    {
        await SendAsync(page, "/costs", CostsForms.Examples["hardly anything known"]);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(button);
    }
}
