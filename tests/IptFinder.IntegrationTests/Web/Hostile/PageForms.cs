using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace IptFinder.IntegrationTests.Web.Hostile;

/// <summary>Everything a page can send: its forms, by each of their buttons, and the questions in its links.</summary>
internal static class PageForms
{
    // Links to hundreds of people are of one kind, and one of it is among the addresses.
    private const string People = "/therapists/";

    /// <param name="page">The page.</param>
    /// <param name="path">Where it is.</param>
    public static IEnumerable<SentForm> Of(IHtmlDocument page, string path) => page.Forms
        .SelectMany(form => form.Elements.OfType<IHtmlButtonElement>().Where(button => button.GetAttribute("type") is null or "submit").Select(button => Sent(form, button, path)))
        .Concat(page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!)
            .Where(href => href.Contains('?', StringComparison.Ordinal) && !href.StartsWith(People, StringComparison.Ordinal)).Select(SentForm.Of));

    private static SentForm Sent(IHtmlFormElement form, IHtmlButtonElement button, string path)
    {
        var target = SentForm.Of(button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? path);
        var method = button.GetAttribute("formmethod") ?? form.GetAttribute("method") ?? "get";
        var fields = target.Fields.Concat(form.Elements.SelectMany(Values));
        var pressed = button.GetAttribute("name") is { } name ? fields.Append((name, button.GetAttribute("value") ?? "")) : fields;
        var names = form.Elements.Select(control => control.GetAttribute("name")).OfType<string>().Where(one => one.Length > 0);
        return new SentForm(method.ToUpperInvariant(), target.Path, [.. pressed], [.. target.Names.Concat(names).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<(string Name, string Value)> Values(IHtmlElement control) => (control, control.GetAttribute("name")) switch
    {
        (_, null or "") or (IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }, _) => [],
        (IHtmlInputElement input, var name) => [(name, input.Value)],
        (IHtmlSelectElement select, var name) => [(name, select.Value ?? "")],
        (IHtmlTextAreaElement text, var name) => [(name, text.Value)],
        _ => [],
    };
}
