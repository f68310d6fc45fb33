using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>Posts the costs form and reads what comes back.</summary>
internal static class CostsPages
{
    public static async Task<IHtmlDocument> CostsAsync(this Site site, params IEnumerable<(string Name, string Value)> fields)
    {
        var (status, page) = await site.PostCostsAsync(fields);
        Assert.True(status == 200, string.Join(' ', page.QuerySelectorAll(".error-summary a").Select(link => link.SpokenText())));
        return page;
    }

    public static async Task<(int Status, IHtmlDocument Page)> PostCostsAsync(this Site site, params IEnumerable<(string Name, string Value)> fields)
    {
        using var answer = await site.PostFormAsync("/costs", fields);
        return ((int)answer.StatusCode, await Site.ReadAsync(answer));
    }

    public static IElement Answer(this IHtmlDocument page, string letter = "a") => page.Part($"answer-{letter}")!;

    public static IReadOnlyList<string> Assumptions(this IElement answer) =>
        [.. answer.QuerySelectorAll(".rests ul:not(.entered) li").Select(item => item.SpokenText())];

    /// <summary>What the answer was worked out from.</summary>
    public static IReadOnlyList<string> Entered(this IElement answer) => [.. answer.QuerySelectorAll(".entered li").Select(item => item.SpokenText())];

    /// <summary>What patient and all together pay in the low, likely and high case, from the foot of the table.</summary>
    public static IReadOnlyList<(decimal All, decimal Patient)> Totals(this IElement answer) =>
        [.. answer.QuerySelectorAll("tfoot tr").Select(row => Numbers(row)).Select(numbers => (numbers[0], numbers[1]))];

    /// <summary>Each visit's day, price, what is paid and what has been paid.</summary>
    public static IReadOnlyList<(string Date, decimal Billed, decimal Patient, decimal SoFar)> Lines(this IElement answer) =>
    [
        .. answer.QuerySelectorAll("tbody tr").Select(row => (row.QuerySelector("time")!.GetAttribute("datetime")!, Numbers(row)))
            .Select(row => (row.Item1, row.Item2[0], row.Item2[1], row.Item2[2])),
    ];

    /// <summary>What stands in a field: the text, or the code of what is chosen; empty for nothing.</summary>
    public static string Field(this IHtmlDocument page, string name)
    {
        var radios = page.QuerySelectorAll($"input[type='radio'][name='{name}']");
        return radios.Length > 0
            ? radios.FirstOrDefault(radio => radio.HasAttribute("checked"))?.GetAttribute("value") ?? ""
            : page.QuerySelector($"[name='{name}']") switch
            {
                IHtmlSelectElement select => select.Value ?? "",
                var input => input?.GetAttribute("value") ?? "",
            };
    }

    /// <summary>Everything the form holds, as a browser would send it.</summary>
    public static (string Name, string Value)[] Fields(this IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("#costs [name]:not(button)").Select(field => field.GetAttribute("name")!).Distinct()
            .Select(name => (name, page.Field(name))),
    ];

    public static decimal Number(string text) => decimal.Parse(text.Trim().TrimStart('$'), NumberStyles.Number, CultureInfo.InvariantCulture);

    private static List<decimal> Numbers(IElement row) => [.. row.QuerySelectorAll("td.number").Select(cell => Number(cell.TextContent))];
}
