using System.Globalization;
using IptFinder.Web.Pages.Costs;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>Draws a <see cref="CostChart"/> as SVG. Not a view: there "text" is a word of the language.</summary>
[HtmlTargetElement("cost-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CostChartTagHelper : TagHelper
{
    public required CostChart Chart { get; set; }

    /// <summary>What the drawing says, for those who do not see it.</summary>
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("viewBox", $"0 0 {Chart.Width} {Chart.Height}");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        foreach (var (y, label) in Chart.Scale)
        {
            Path(output, "grid", $"M{N(Chart.Left)} {N(y)}H{Chart.Width}");
            Text(output, "end", Chart.Left - 6, y + 4, label);
        }

        foreach (var bar in Chart.Bars)
        {
            Rectangle(output, "plan", bar, bar.AllY);
            Rectangle(output, "patient", bar, bar.PatientY);
        }

        if (Chart.Band.Length > 0)
        {
            Add(output, "polygon", "band", ("points", Chart.Band));
            Add(output, "polygon", "edge", ("points", Chart.Band));
        }

        foreach (var (x, label) in Chart.Sessions)
        {
            Text(output, "middle", x, Chart.Floor + 17, label);
        }

        foreach (var mark in Chart.Marks)
        {
            Path(output, "mark", $"M{N(mark.X)} {N(mark.TextY - 9)}V{N(Chart.Floor)}");
        }

        foreach (var mark in Chart.Marks)
        {
            Text(output, mark.IsRight ? "mark end" : "mark", mark.IsRight ? mark.X - 5 : mark.X + 5, mark.TextY, mark.Words);
        }
    }

    private static void Rectangle(TagHelperOutput output, string style, ChartBar bar, double top) =>
        Add(output, "rect", style, ("x", N(bar.X)), ("y", N(top)), ("width", N(bar.Width)), ("height", N(Math.Max(0, bar.Floor - top))));

    private static void Path(TagHelperOutput output, string style, string way) => Add(output, "path", style, ("d", way));

    private static void Text(TagHelperOutput output, string style, double x, double y, string words) =>
        Add(output, "text", style, ("x", N(x)), ("y", N(y))).InnerHtml.Append(words);

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
