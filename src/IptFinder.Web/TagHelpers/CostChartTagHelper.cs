using IptFinder.Web.Pages.Costs;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>Draws a <see cref="CostChart"/> as SVG.</summary>
[HtmlTargetElement("cost-chart", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CostChartTagHelper : DrawingTagHelper
{
    public required CostChart Chart { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(output, Chart.Width, Chart.Height);
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
}
