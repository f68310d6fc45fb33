using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IptFinder.Domain.Reference;
using IptFinder.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IptFinder.IntegrationTests.Web.TagHelpers;

public sealed class FieldTests
{
    [Fact]
    public void A_field_has_a_label_and_describes_itself_by_hint_and_error()
    {
        var field = Render(new TextFieldTagHelper
        {
            Name = "near",
            Label = "Where",
            Value = "\"><b>",
            Hint = "A ZIP code",
            Error = "Enter a five-digit ZIP code, like 06510",
        });

        var input = field.QuerySelector("input")!;
        Assert.Equal("near", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("near", input.Id);
        Assert.Equal("\"><b>", input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(
            ["A ZIP code", "Enter a five-digit ZIP code, like 06510"],
            input.GetAttribute("aria-describedby")!.Split(' ').Select(id => field.QuerySelector("#" + id)!.TextContent));
    }

    [Fact]
    public void A_field_without_fault_says_nothing_of_one()
    {
        var field = Render(new TextFieldTagHelper { Name = "near", Label = "Where" });

        Assert.False(field.QuerySelector("input")!.HasAttribute("aria-invalid"));
        Assert.False(field.QuerySelector("input")!.HasAttribute("aria-describedby"));
        Assert.Equal(["LABEL", "INPUT"], field.Children.Select(child => child.TagName));
    }

    [Fact]
    public void A_choice_keeps_what_was_chosen()
    {
        var field = Render(new SelectFieldTagHelper
        {
            Name = "mode",
            Label = "How",
            Any = "Any",
            Value = "b",
            Options = [new Term("a", "First", []), new Term("b", "Second & last", [])],
        });

        Assert.Equal(["Any", "First", "Second & last"], field.QuerySelectorAll("option").Select(option => option.TextContent));
        Assert.Equal("b", Assert.Single(field.QuerySelectorAll("option[selected]")).GetAttribute("value"));
        Assert.Equal("mode", field.QuerySelector("label")!.GetAttribute("for"));
    }

    [Theory]
    [InlineData("mark")]
    [InlineData("certified")]
    [InlineData("trained")]
    [InlineData("says-so")]
    [InlineData("not-known")]
    public void An_icon_is_drawn_in_the_page_and_not_read_aloud(string name)
    {
        var icon = Render(new IconTagHelper { Name = name });

        Assert.Equal("svg", icon.LocalName);
        Assert.Equal("true", icon.GetAttribute("aria-hidden"));
        Assert.NotEmpty(icon.Children);
    }

    private static IElement Render(TagHelper tag)
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        tag.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        using var text = new StringWriter();
        output.WriteTo(text, System.Text.Encodings.Web.HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(text.ToString()).Body!.FirstElementChild!;
    }
}
