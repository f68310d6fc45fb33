using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>One of the site's few drawn icons. Always beside words that say the same, so it is hidden from screen readers.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    private const string Tick = """<circle cx="10" cy="10" r="9"/><path d="M6 10.4l2.8 2.8 5.4-6"/>""";

    private static readonly Dictionary<string, (int Width, string Drawing)> Drawings = new(StringComparer.Ordinal)
    {
        ["mark"] = (30, """<circle class="near" cx="10.5" cy="10" r="8.5"/><circle class="far" cx="19.5" cy="10" r="8.5"/>"""),
        ["certified"] = (20, Tick), // The stylesheet fills it.
        ["trained"] = (20, Tick),
        ["says-so"] = (20, """<path d="M2 3h16v11H9l-4 4v-4H2z"/><path d="M6 8.5h8"/>"""),
        ["not-known"] = (20, """<circle cx="10" cy="10" r="9"/><path d="M7.4 7.8c.2-3 5.2-2.8 5 .2-.1 1.8-2.4 1.9-2.4 3.6M10 14.4v.6"/>"""),
    };

    /// <summary>One of: mark, certified, trained, says-so, not-known.</summary>
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (width, drawing) = Drawings[Name];
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("width", width);
        output.Attributes.SetAttribute("height", 20);
        output.Attributes.SetAttribute("viewBox", $"0 0 {width} 20");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(drawing);
    }
}
