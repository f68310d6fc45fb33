using IptFinder.Domain.Reference;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.Web.TagHelpers;

/// <summary>A labelled text field with its hint and its error, tied together for screen readers.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper : TagHelper
{
    /// <summary>The field's name and its id: an error summary links to it.</summary>
    public required string Name { get; set; }

    public required string Label { get; set; }

    public string? Value { get; set; }

    /// <summary>What to enter, with an example. Stays while people type.</summary>
    public string? Hint { get; set; }

    /// <summary>A short example inside the field, where there is no room for a hint; repeats nothing that must be known.</summary>
    public string? Placeholder { get; set; }

    /// <summary>What to do about the last answer; null when it was fine.</summary>
    public string? Error { get; set; }

    /// <summary>The word to explain under "Not sure?"; null for none.</summary>
    public InsuranceTerm? Explain { get; set; }

    /// <summary>"numeric" brings up a number pad.</summary>
    public string? Inputmode { get; set; }

    /// <summary>The kind of suggestions its box offers; null for none.</summary>
    public string? Suggest { get; set; }

    public int Maxlength { get; set; } = 80;

    /// <summary>"date" brings up a calendar.</summary>
    public string Type { get; set; } = "text";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Type;
        input.Attributes["id"] = Name;
        input.Attributes["name"] = Name;
        input.Attributes["value"] = Value;
        input.Attributes["autocomplete"] = "off"; // No field asks for what a browser knows of someone.
        input.Attributes["maxlength"] = Words.Number(Maxlength);
        Optional(input, "inputmode", Inputmode);
        Optional(input, "placeholder", Placeholder);
        Optional(input, "data-suggest", Suggest);
        FieldMarkup.Write(output, Name, Label, Hint, Error, Explain, input);
    }

    private static void Optional(TagBuilder input, string attribute, string? value)
    {
        if (value is not null)
        {
            input.Attributes[attribute] = value;
        }
    }
}
