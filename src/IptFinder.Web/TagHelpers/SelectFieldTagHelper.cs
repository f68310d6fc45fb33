using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>A labelled choice of one term, or of none.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper : TagHelper
{
    /// <summary>The field's name and its id: an error summary links to it.</summary>
    public required string Name { get; set; }

    public required string Label { get; set; }

    public required IReadOnlyList<Term> Options { get; set; }

    /// <summary>The words of the first option, which chooses nothing; without it the first term is the default.</summary>
    public string? Any { get; set; }

    /// <summary>Code of the term chosen before; null for none.</summary>
    public string? Value { get; set; }

    public string? Hint { get; set; }

    /// <summary>What to do about the last answer; null when it was fine.</summary>
    public string? Error { get; set; }

    /// <summary>The word to explain under "Not sure?"; null for none.</summary>
    public InsuranceTerm? Explain { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = new TagBuilder("select");
        select.Attributes["id"] = Name;
        select.Attributes["name"] = Name;
        if (Any is not null)
        {
            select.InnerHtml.AppendHtml(Option("", Any));
        }

        foreach (var term in Options)
        {
            select.InnerHtml.AppendHtml(Option(term.Code, term.Label));
        }

        FieldMarkup.Write(output, Name, Label, Hint, Error, Explain, select);
    }

    private TagBuilder Option(string code, string label)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = code;
        if (code == Value)
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(label);
        return option;
    }
}
