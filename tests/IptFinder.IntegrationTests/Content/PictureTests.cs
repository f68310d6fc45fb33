using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Content;

/// <summary>Pictures of the explainer: what they say is in words too, and agrees with the reference data.</summary>
[Collection(SampleSite.Name)]
public sealed partial class PictureTests(TestSite site)
{
    private static readonly string Pages = Path.Combine(Repository.Root, "src", "IptFinder.Web", "Content", "learn");

    // What a drawing may hold: no style, script, address or color of its own, and no part that another must name.
    private static readonly string[] Elements = ["svg", "title", "desc", "g", "path", "circle", "rect", "text"];

    private static readonly string[] Attributes =
        ["xmlns", "viewBox", "class", "d", "cx", "cy", "r", "x", "y", "width", "height", "rx", "text-anchor", "font-weight", "stroke-dasharray"];

    public static TheoryData<string> Drawings =>
        [.. Directory.GetFiles(Path.Combine(Pages, "pictures")).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Every_picture_has_a_name_words_for_what_it_shows_and_a_caption()
    {
        var found = 0;
        foreach (var article in site.Services.GetRequiredService<Libraries>()[SiteLanguage.English].Articles.Where(article => article.Body.ToString()!.Contains("<figure", StringComparison.Ordinal)))
        {
            var page = (await site.GetAsync($"/learn/{article.Slug}")).Page;
            Rule.Holds(page.QuerySelectorAll("[id]").GroupBy(one => one.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{article.Slug}: {same.Key}"));
            foreach (var picture in page.QuerySelectorAll(".article figure.picture"))
            {
                var svg = picture.QuerySelector("svg")!;
                var names = svg.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!).ToList();

                Assert.Equal("img", svg.GetAttribute("role"));
                Assert.Equal(["title", "desc"], names.Select(name => name.LocalName));
                Assert.All(names, name => Assert.NotEmpty(name.TextContent.Trim()));
                Assert.NotEmpty(picture.QuerySelector("figcaption p")!.TextContent.Trim());
                found++;
            }
        }

        Assert.True(found >= 5, $"{found}");
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_takes_its_look_from_the_stylesheet_and_nothing_from_elsewhere(string name)
    {
        var parts = Drawing(name).DescendantsAndSelf().ToList();

        Rule.Holds(parts.Select(part => part.Name.LocalName).Except(Elements, StringComparer.Ordinal));
        Rule.Holds(parts.SelectMany(part => part.Attributes()).Where(one => one is not { Name.LocalName: "stroke", Value: "none" })
            .Select(one => one.Name.LocalName).Except(Attributes, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_stands_on_a_page(string name) =>
        Assert.Contains(Directory.GetFiles(Pages, "*.md"), page => File.ReadAllText(page).Contains($":::picture {name}\n", StringComparison.Ordinal));

    [Fact]
    public void The_phase_band_has_the_sessions_of_the_reference_data()
    {
        var phases = TestReference.Data.Phases.Select(phase => string.Create(CultureInfo.InvariantCulture, $"{phase.FirstOf16} to {phase.LastOf16}")).ToList();
        var drawing = Drawing("phase-band");

        Assert.Equal(phases, drawing.Descendants(drawing.Name.Namespace + "text").Select(text => text.Value).Where(words => words.Any(char.IsAsciiDigit)));
        Assert.All(phases, phase => Assert.Contains(phase, drawing.Elements().ElementAt(1).Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Bars_name_the_source_of_each_figure_in_their_caption()
    {
        var blocks = Directory.GetFiles(Pages, "*.md").SelectMany(page => BarsBlock.Matches(File.ReadAllText(page))).Select(block => block.Value).ToList();

        Assert.NotEmpty(blocks);
        Rule.Holds(
            from block in blocks
            from name in FigureName.Matches(block).Select(match => match.Groups["name"].Value)
            where !TestReference.Data.StudyFigures[name].SourceIds.Any(id => block.Contains($"[^{id}]", StringComparison.Ordinal))
            select $"{name} without its source");
    }

    [Fact]
    public async Task Bars_on_the_site_show_the_figures_they_name()
    {
        var reference = TestReference.Data.StudyFigures;
        var page = (await site.GetAsync("/learn/does-it-work")).Page;

        Assert.Equal(
            new[] { "share:cuijpers2014abs.therapy", "share:cuijpers2014abs.usual" }.Select(name => reference[name].Text),
            page.QuerySelectorAll(".picture text").Select(text => text.TextContent).Where(words => words.Any(char.IsAsciiDigit)));
    }

    private static XElement Drawing(string name) => XElement.Load(Path.Combine(Pages, "pictures", name + ".svg"));

    [GeneratedRegex(@"^:::bars .*?^:::$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex BarsBlock { get; }

    [GeneratedRegex(@"\{\{(?<name>[^}]+)\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FigureName { get; }
}
