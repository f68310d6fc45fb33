using IptFinder.Web.Pages.Plan;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>Draws a <see cref="PhaseBand"/> as SVG.</summary>
[HtmlTargetElement("phase-band", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhaseBandTagHelper : DrawingTagHelper
{
    public required PhaseBand Band { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(output, Band.Width, Band.Height);
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
}
