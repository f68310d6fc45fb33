using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>Examples of what people enter on the costs page, by a name for each, and how it is sent.</summary>
internal static class CostsForms
{
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Examples { get; } = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
    {
        ["self-pay"] = Fields("a-kind=self-pay&a-first=200&a-session=150 to 200&a-sliding=60&a-prepay-sessions=4&a-prepay-percent=10"),
        ["in network"] = Fields("start=2026-12-07&a-kind=in-network&a-allowed-first=172&a-allowed-session=103 to 120&a-deductible=900&a-deductible-met=300&a-share=$30&a-after=yes&a-max=1500&a-max-met=200"),
        ["hardly anything known"] = Fields("a-kind=in-network&a-first=180&a-session=140&a-limit=&a-used=&a-year="),
        ["out of network"] = Fields("a-kind=out-of-network&a-session=160&a-allowed=70 %&a-deductible=500&a-deductible-met=0&a-share=40 %&a-after=yes&a-max=none&a-max-met=0"),
        ["Medicare"] = Fields("a-kind=medicare&a-zip=06510&a-profession=psychologist&a-medicare-met=0"),
        ["Medicaid"] = Fields("a-kind=medicaid"),
        ["three ways"] = Fields("a-kind=in-network&a-first=180&a-session=140&b-kind=self-pay&b-session=90&c-kind=medicare&c-zip=10001&c-profession=psychologist"),
        ["one session"] = Fields("fewest=1&likely=1&most=1&a-kind=self-pay&a-session=0.50"),
        ["two years and every mark"] = Fields("start=2026-03-02&fewest=90&likely=104&most=104&a-kind=in-network&a-allowed-session=103 to 120&a-deductible=1500&a-deductible-met=0&a-share=20 %&a-after=yes&a-max=2000&a-max-met=0&a-limit=45&a-used=0&a-year=05-01"),
        ["as dear as can be"] = Fields("a-kind=self-pay&a-session=1000000"),
        ["mistakes"] = Fields("start=&a-kind=in-network&a-first=abc&a-deductible=lots&a-share=20"),
    };

    /// <summary>Fills in the form, with further ways to pay where it needs them, and asks for the answer.</summary>
    public static async Task SendAsync(IPage page, IReadOnlyDictionary<string, string> fields)
    {
        foreach (var _ in new[] { "b-kind", "c-kind" }.Where(fields.ContainsKey))
        {
            await AddWayAsync(page);
        }

        await FillAsync(page, fields);
        await WorkOutAsync(page);
    }

    public static async Task FillAsync(IPage page, IReadOnlyDictionary<string, string> fields)
    {
        // What is chosen decides which fields show, and what is folded away is opened first.
        foreach (var (name, value) in fields.OrderByDescending(field => field.Key.EndsWith("-kind", StringComparison.Ordinal)))
        {
            var field = page.Locator($"[name='{name}']:not([type=hidden])");
            if (name.EndsWith("-kind", StringComparison.Ordinal))
            {
                await page.Locator($"[name='{name}'][value='{value}']").CheckAsync();
                continue;
            }

            if (name is "fewest" && !await field.IsVisibleAsync())
            {
                await page.GetByText("Another number of sessions").ClickAsync();
            }

            await (await field.EvaluateAsync<string>("field => field.localName") == "select" ? field.SelectOptionAsync(value) : field.FillAsync(value));
        }
    }

    public static async Task AddWayAsync(IPage page)
    {
        var add = page.GetByRole(AriaRole.Button, new() { Name = "Another way to pay" });
        if (!await add.IsVisibleAsync())
        {
            await page.GetByText("Compare with another way or therapist").ClickAsync();
        }

        await add.ClickAsync();
    }

    public static async Task WorkOutAsync(IPage page) =>
        await page.Locator(".apply").GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();

    private static Dictionary<string, string> Fields(string sent) =>
        sent.Split('&').Select(field => field.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
