using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;

namespace IptFinder.IntegrationTests.Content;

/// <summary>How a page names a picture, and what stops the start.</summary>
public sealed class PictureBlockTests : IDisposable
{
    private const string Head = """
        ---
        title: A title
        summary: What it says.
        question: What is it?
        section: kinds
        order: 1
        in-short: It is short. [^cuijpers2016]
        sources: [cuijpers2016]
        checked-on: 2026-11-27
        next-check: 2027-11-27
        reviewed-by:
        ---

        """;

    private const string Drawing = ":::picture line\nWhat it means.\n:::";
    private const string Bars = ":::bars Got well\n- {{share:dennis2020.ipt}} With IPT\n\nWhat it means.\n:::";
    private const string Line = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>A line</title><desc>It is straight.</desc><path d='M0 0H9'/></svg>";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_drawing_becomes_a_figure_with_its_caption()
    {
        var figure = Figures(Drawing).Single();

        Assert.Equal("What it means.", figure.QuerySelector("figcaption")!.TextContent.Trim());
        Assert.Equal("A line", figure.QuerySelector($"#{figure.QuerySelector("svg")!.GetAttribute("aria-labelledby")!.Split(' ')[0]}")!.TextContent);
    }

    [Fact]
    public void The_same_drawing_twice_has_names_of_its_own()
    {
        var names = Figures($"{Drawing}\n\n{Drawing}").Select(figure => figure.QuerySelector("title")!.Id).ToList();

        Assert.Equal(2, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_bar_is_as_long_as_its_figure_says()
    {
        var shares = TestReference.Data.StudyFigures.Values.Where(figure => int.TryParse(figure.Text.Replace(" of 100", "", StringComparison.Ordinal), out _) && figure.Name.StartsWith("share:", StringComparison.Ordinal)).ToList();
        var lines = string.Join('\n', shares.Select(share => $"- {{{{{share.Name}}}}} People"));
        var figure = Figures($":::bars Got well\n{lines}\n\nWhat it means.\n:::").Single();
        var (bars, frames) = (figure.QuerySelectorAll("rect.people"), figure.QuerySelectorAll("rect.frame"));

        Assert.True(shares.Count > 30, $"{shares.Count}");
        Assert.Equal(shares.Select(share => share.Text), figure.QuerySelectorAll("text").Select(text => text.TextContent).Where(words => words.EndsWith(" of 100", StringComparison.Ordinal)));
        Assert.Equal(string.Join(' ', shares.Select(share => $"People: {share.Text}.")), figure.QuerySelector("desc")!.TextContent);
        Assert.Equal(shares.Select(share => share.Text), bars.Zip(frames).Select(pair => $"{Math.Round(100 * Length(pair.First) / Length(pair.Second), 6)} of 100"));
    }

    [Theory]
    [InlineData(":::picture no-such\nWhat it means.\n:::", "\":::picture no-such\" is no picture")]
    [InlineData(":::picture\nWhat it means.\n:::", "is no picture")]
    [InlineData(":::pictures line\nWhat it means.\n:::", "\":::pictures line\" is no picture")]
    [InlineData(":::picture line\nWhat it means.", "\":::picture line\" is not closed")]
    [InlineData(":::picture line\n:::", "\":::picture line\" has no caption")]
    [InlineData(":::bars Got well\n- {{share:dennis2020.ipt}} With IPT\n:::", "\":::bars Got well\" has no caption")]
    [InlineData(":::bars\n- {{share:dennis2020.ipt}} With IPT\n\nWhat it means.\n:::", "is no picture")]
    [InlineData(":::bars Got well\n\nWhat it means.\n:::", "is no picture")]
    [InlineData(":::bars Got well\n- {{share:no-such}} With IPT\n\nWhat it means.\n:::", "No figure is called share:no-such")]
    [InlineData(":::bars Got well\n- {{count:dennis2020.people}} With IPT\n\nWhat it means.\n:::", "A bar is a figure by name")]
    [InlineData(":::bars Got well\n- {{share:nyoag.success}} With IPT\n\nWhat it means.\n:::", "A bar is a figure by name")]
    [InlineData(":::bars Got well\n- 11 of 100 With IPT\n\nWhat it means.\n:::", "A number without a source")]
    [InlineData(":::bars Got well\n- 11 of 100 With IPT [^cuijpers2016]\n\nWhat it means.\n:::", "A bar is a figure by name")]
    [InlineData(":::bars Got well\n- {{share:dennis2020.ipt}} With IPT given by a nurse on the phone\n\nWhat it means.\n:::", "too long for bars")]
    public void A_picture_that_is_wrong_stops_the_start(string block, string problem) =>
        Assert.Contains(problem, Assert.Throws<InvalidDataException>(() => Load(block)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg", "is not well-formed")]
    [InlineData("<g/>", "is not an svg that begins with a title and a desc")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><title>A line</title></svg>", "is not an svg that begins with a title and a desc")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><title>A line</title><desc> </desc></svg>", "is not an svg that begins with a title and a desc")]
    public void A_drawing_that_is_wrong_stops_the_start(string drawing, string problem) =>
        Assert.Contains(problem, Assert.Throws<InvalidDataException>(() => Load(Bars, drawing)).Message, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private static double Length(IElement bar) => double.Parse(bar.GetAttribute("width")!, CultureInfo.InvariantCulture);

    private List<IElement> Figures(string body) =>
        [.. new HtmlParser().ParseDocument(Load(body).Find("page")!.Body.ToString()!).QuerySelectorAll("figure.picture")];

    private Library Load(string body, string drawing = Line)
    {
        Directory.CreateDirectory(_folder.File("pictures"));
        File.WriteAllText(_folder.File(Path.Combine("pictures", "line.svg")), drawing);
        File.WriteAllText(_folder.File("page.md"), Head + body);
        return LibraryLoader.Load(_folder.Path, TestReference.Data, new DateOnly(2026, 11, 27))[SiteLanguage.English];
    }
}
