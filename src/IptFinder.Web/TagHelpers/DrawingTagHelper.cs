using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>A drawing that is written as SVG. Not a view: there "text" is a word of the language.</summary>
public abstract class DrawingTagHelper : TagHelper
{
    /// <summary>What the drawing says, for those who do not see it.</summary>
    public required string Label { get; set; }

    private protected void Begin(TagHelperOutput output, double width, double height)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("viewBox", $"0 0 {N(width)} {N(height)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
    }

    private protected static TagBuilder Add(TagHelperOutput output, string tag, string style, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(tag);
        element.Attributes["class"] = style;
        foreach (var (name, value) in attributes)
        {
            element.Attributes[name] = value;
        }

        output.Content.AppendHtml(element);
        return element;
    }

    private protected static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
