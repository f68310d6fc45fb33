using IptFinder.Domain.Geography;
using IptFinder.Web.Pages.Browse;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>Draws a <see cref="StateMap"/> as SVG, each state a link that says how many practice there.</summary>
[HtmlTargetElement("state-map", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateMapTagHelper : DrawingTagHelper
{
    private const string DotRadius = "8";

    public required StateMap Map { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Begin(output, StateShape.MapWidth, StateShape.MapHeight);
        output.Attributes.SetAttribute("role", "group"); // An image could have no links in it.
        foreach (var (shape, name, count, shade, isSmall) in Map.States)
        {
            var words = $"{name}: {(count == 0 ? "no therapists" : Words.Count(count, "therapist"))}";
            var link = Add(output, "a", shade, ("href", Links.BrowseState(shape.State)), ("aria-label", words));
            var title = new TagBuilder("title");
            title.InnerHtml.Append(words);
            link.InnerHtml.AppendHtml(title).AppendHtml(Path(shape));
            if (isSmall)
            {
                link.InnerHtml.AppendHtml(Dot(shape));
            }
        }
    }

    private static TagBuilder Path(StateShape shape)
    {
        var path = new TagBuilder("path");
        path.Attributes["d"] = shape.Path;
        return path;
    }

    private static TagBuilder Dot(StateShape shape)
    {
        var dot = new TagBuilder("circle");
        dot.Attributes["cx"] = N((shape.Left + shape.Right) / 2.0);
        dot.Attributes["cy"] = N((shape.Top + shape.Bottom) / 2.0);
        dot.Attributes["r"] = DotRadius;
        return dot;
    }
}
