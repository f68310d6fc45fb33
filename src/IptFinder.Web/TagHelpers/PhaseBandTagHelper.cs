using System.Globalization;
using IptFinder.Web.Pages.Plan;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>Draws a <see cref="PhaseBand"/> as SVG. Not a view: there "text" is a word of the language.</summary>
[HtmlTargetElement("phase-band", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhaseBandTagHelper : TagHelper
{
    public required PhaseBand Band { get; set; }

    /// <summary>What the drawing says, for those who do not see it.</summary>
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("viewBox", $"0 0 {Band.Width} {N(Band.Height)}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var part in Band.Parts)
        {
            Add(output, "path", "grid", ("d", $"M{N(part.Left)} {N(part.TextY - 9)}V{N(Band.Top)}"));
            Add(output, "path", "part", ("d", $"M{N(part.Left)} {N(Band.Top)}H{N(part.Right)}V{N(Band.Floor)}H{N(part.Left)}z"));
        }

        Add(output, "path", "plan", ("d", string.Concat(Band.Dividers.Select(x => $"M{N(x)} {N(Band.Top)}V{N(Band.Floor)}"))));
        Add(output, "path", "mark", ("d", $"M{N(Band.Midpoint)} {N(Band.Top)}V{N(Band.Floor)}"));
        foreach (var x in Band.Questionnaires)
        {
            Add(output, "circle", "patient", ("cx", N(x)), ("cy", N(Band.Floor + 8)), ("r", "3"));
        }

        foreach (var part in Band.Parts)
        {
            Add(output, "text", part.IsEnd ? "halo end" : "halo", ("x", N(part.TextX)), ("y", N(part.TextY))).InnerHtml.Append(part.Words);
        }
    }

    private static TagBuilder Add(TagHelperOutput output, string tag, string style, params (string Name, string Value)[] attributes)
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

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
