using IptFinder.Domain.Reference;
using IptFinder.Web.Languages;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>A source by name, linked where it has an address, with its terms and the day it was read.</summary>
[HtmlTargetElement("source-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SourceLinkTagHelper : TagHelper
{
    public required ReferenceSource Source { get; set; }

    /// <summary>Of the page around it.</summary>
    public SiteLanguage Language { get; set; } = SiteLanguage.English;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var terms = Source.License is { } license ? $"{license}, " : "";
        output.PostElement.Append($" ({terms}{Language["read"]} {Language.Date(Source.ReadOn)})");
        output.Content.SetContent(Source.Title);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "cite";
        if (Source.Url is { } address)
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("class", "external");
            output.Attributes.SetAttribute("href", address);
            output.Attributes.SetAttribute("rel", "noreferrer noopener");
        }
    }
}
