using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Plan;

/// <summary>Posts the planner's form and reads what comes back.</summary>
internal static class PlanPages
{
    /// <summary>Twelve Tuesdays in New York, for grief.</summary>
    public static readonly (string Name, string Value)[] Example =
        [("approach", "ipt"), ("area", "grief"), ("sessions", "12"), ("first", "2027-01-05"), ("time", "17:00"), ("state", "CT"), ("every", "weekly"), ("holidays", "no")];

    /// <summary>The same fields with others in place of theirs or after them.</summary>
    public static (string Name, string Value)[] With(this IEnumerable<(string Name, string Value)> fields, params (string Name, string Value)[] others) =>
        [.. fields.Where(field => !others.Any(other => other.Name == field.Name)), .. others];

    public static async Task<IHtmlDocument> PlanAsync(this Site site, params IEnumerable<(string Name, string Value)> fields)
    {
        using var answer = await site.PostFormAsync("/plan", fields);
        var page = await Site.ReadAsync(answer);
        Assert.True((int)answer.StatusCode == 200, string.Join(' ', page.Problems()));
        return page;
    }

    /// <summary>Fields and sentences of the error summary.</summary>
    public static IReadOnlyList<string> Problems(this IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".error-summary a").Select(link => $"{link.GetAttribute("href")}: {link.SpokenText()}")];

    /// <summary>Days of the sessions: "2027-01-05".</summary>
    public static IReadOnlyList<string> Days(this IHtmlDocument page) =>
        [.. page.Part("sessions")!.QuerySelectorAll("tbody time").Select(time => time.GetAttribute("datetime")![..10])];

    /// <summary>Names and values that a form would send.</summary>
    public static (string Name, string Value)[] Hidden(this IHtmlDocument page, string action) =>
        [.. page.QuerySelectorAll($"form[action='{action}'] input[type='hidden']").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))];

    /// <summary>The link that keeps the dates.</summary>
    public static string DatesAddress(this IHtmlDocument page) => page.QuerySelector("#answer a[href^='/plan?']")!.GetAttribute("href")!;
}
