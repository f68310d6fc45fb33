using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>Label, hint, error and control, always in this order and tied together.</summary>
internal static class FieldMarkup
{
    public static void Write(
        TagHelperOutput output, string name, string label, string? hint, string? error, InsuranceTerm? explain, TagBuilder control)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");
        output.Content.AppendHtml(Element("label", label, ("for", name)));
        var described = new List<string>();
        if (!string.IsNullOrEmpty(hint))
        {
            described.Add(name + "-hint");
            output.Content.AppendHtml(Element("p", hint, ("id", described[^1]), ("class", "hint")));
        }

        if (!string.IsNullOrEmpty(error))
        {
            described.Add(name + "-error");
            output.Content.AppendHtml(Element("p", error, ("id", described[^1]), ("class", "field-error")));
            control.Attributes["aria-invalid"] = "true";
        }

        if (described.Count > 0)
        {
            control.Attributes["aria-describedby"] = string.Join(' ', described);
        }

        output.Content.AppendHtml(control);
        if (explain is not null)
        {
            output.Content.AppendHtml(Explanation(explain));
        }
    }

    /// <summary>What the word means, folded away.</summary>
    private static TagBuilder Explanation(InsuranceTerm term)
    {
        var summary = Element("summary", "Not sure?");
        summary.InnerHtml.AppendHtml(Element("span", $" {term.Label}", ("class", "visually-hidden")));
        var fold = new TagBuilder("details");
        fold.Attributes["class"] = "more";
        fold.InnerHtml.AppendHtml(summary).AppendHtml(Element("p", term.Text, ("class", "hint")));
        return fold;
    }

    private static TagBuilder Element(string tag, string words, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        foreach (var (name, value) in attributes)
        {
            element.Attributes[name] = value;
        }

        element.InnerHtml.Append(words);
        return element;
    }
}
