using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>Draws a <see cref="DistancePicture"/> as SVG. Each label is a link to a card, and says in words where its people are.</summary>
[HtmlTargetElement("distance-picture", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DistancePictureTagHelper : DrawingTagHelper
{
    private const double Middle = DistancePicture.Middle;
    private const double Cross = 6;
    private const double Baseline = 5; // Below the middle of the text of a label.
    private const double SmallBaseline = 4;

    public required DistancePicture Picture { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(output, DistancePicture.Size, DistancePicture.Size);
        output.Attributes.SetAttribute("role", "group"); // An image could have no links in it.
        foreach (var (radius, _) in Picture.Rings)
        {
            Add(output, "circle", "grid", ("cx", N(Middle)), ("cy", N(Middle)), ("r", N(radius)));
        }

        Add(output, "path", "grid", ("d", $"M{N(Middle - Cross)} {N(Middle)}h{N(2 * Cross)}m{N(-Cross)} {N(-Cross)}v{N(2 * Cross)}"));
        foreach (var (radius, words) in Picture.Rings)
        {
            Text(output, Middle + radius, words);
        }

        Text(output, Middle - Picture.Rings.Last().Radius, "North");
        foreach (var mark in Picture.Marks)
        {
            Draw(output, mark);
        }
    }

    private static void Text(TagHelperOutput output, double y, string words) =>
        Add(output, "text", "halo middle", ("x", N(Middle)), ("y", N(y + SmallBaseline)), ("aria-hidden", "true")).InnerHtml.Append(words);

    private static void Draw(TagHelperOutput output, DistanceMark mark)
    {
        var link = Add(output, "a", "people", ("href", Links.Fragment(CardModel.IdOf(mark.FirstCard))), ("aria-label", mark.Words));
        var box = new TagBuilder("rect");
        box.Attributes["x"] = N(mark.X - (mark.Width / 2));
        box.Attributes["y"] = N(mark.Y - (DistanceMark.Height / 2));
        box.Attributes["width"] = N(mark.Width);
        box.Attributes["height"] = N(DistanceMark.Height);
        box.Attributes["rx"] = N(DistanceMark.Height / 2);
        var text = new TagBuilder("text");
        text.Attributes["x"] = N(mark.X);
        text.Attributes["y"] = N(mark.Y + Baseline);
        text.InnerHtml.Append(mark.Label);
        link.InnerHtml.AppendHtml(box).AppendHtml(text);
    }
}
