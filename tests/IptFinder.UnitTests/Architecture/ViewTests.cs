using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>Views write no address of ours by hand and let no text through unescaped.</summary>
public partial class ViewTests
{
    [Fact]
    public void Addresses_come_from_Links_or_a_tag_helper() => Rule.Holds(SourceTree.Views.SelectMany(HandWrittenAddresses));

    [Theory]
    [InlineData("<a href=\"/find\">")]
    [InlineData("<a class='x' href = '/find'>")]
    [InlineData("<a href=find>")]
    [InlineData("<form method=\"get\" action=\"/find\">")]
    [InlineData("<button formaction=\"find\">")]
    [InlineData("<script src=\"/site.js\">")]
    public void Addresses_come_from_Links_or_a_tag_helper_can_fail(string text) =>
        Assert.NotEmpty(HandWrittenAddresses(new SourceFile("src/IptFinder.Web/Pages/X.cshtml", text)));

    [Theory]
    [InlineData("<a href=\"@Links.Find()\">")]
    [InlineData("<a href=\"#main\">")]
    [InlineData("<a href=\"tel:988\">")]
    [InlineData("<link rel=\"stylesheet\" href=\"~/site.css\">")]
    [InlineData("<a href=\"https://988lifeline.org\">")]
    [InlineData("<a asp-page=\"/Find/Index\">")]
    public void Generated_page_own_and_outside_addresses_pass(string text) =>
        Assert.Empty(HandWrittenAddresses(new SourceFile("src/IptFinder.Web/Pages/X.cshtml", text)));

    [Fact]
    public void Nothing_is_written_unescaped() => Rule.Holds(SourceTree.Files.SelectMany(Unescaped));

    [Fact]
    public void Nothing_is_written_unescaped_can_fail() =>
        Assert.NotEmpty(Unescaped(new SourceFile("src/IptFinder.Web/Pages/X.cshtml", "<p>@Html.Raw(Model.OwnWords)</p>")));

    private static IEnumerable<string> HandWrittenAddresses(SourceFile file) =>
        HandWrittenAddress.Matches(file.Text).Select(match => $"{file.Path}: {match.Value}");

    private static IEnumerable<string> Unescaped(SourceFile file) =>
        file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Text.Contains("Html.Raw", StringComparison.Ordinal)
            ? [$"{file.Path} uses Html.Raw"]
            : [];

    [GeneratedRegex(
        """(?<=\s)(?:href|action|formaction|src)\s*=\s*(?!["']?(?:@|#|~/|https?://|tel:|sms:|mailto:))\S*""",
        RegexOptions.IgnoreCase,
        10_000)]
    private static partial Regex HandWrittenAddress { get; }
}
