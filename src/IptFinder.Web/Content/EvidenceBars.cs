using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IptFinder.Web.Content;

/// <summary>
/// How many of 100 people, a bar for each group: lines "- {{share:dennis2020.ipt}} With IPT by phone". A bar is as long as its
/// figure says, of a frame that stands for all 100, with the figure beside it.
/// </summary>
internal static partial class EvidenceBars
{
    private const int Width = 320;
    private const int MostLetters = 30; // Of a wide typeface; more would run out of the drawing.
    private const double OnePerson = 2.2;
    private const int Left = 1;
    private const int AfterFrame = 229;
    private const int Heading = 25;
    private const int Row = 54;
    private const int Thick = 18;

    /// <summary>The picture; null if a line is not what it should be. The lines are taken out of the block.</summary>
    public static XElement? Draw(CustomContainer block, List<string> problems)
    {
        var title = block.Arguments ?? "";
        var lines = block.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(Line).ToList();
        var bars = lines.ConvertAll(line => Bar.Match(line));
        problems.AddRange(lines.Zip(bars).Where(pair => !pair.Second.Success)
            .Select(pair => $"A bar is a figure by name, \"of 100\", and words without marks, not \"{pair.First}\"."));
        problems.AddRange(bars.Select(bar => bar.Groups["words"].Value).Prepend(title).Where(words => words.Length > MostLetters)
            .Select(words => string.Create(CultureInfo.InvariantCulture, $"\"{words}\" is too long for bars: {MostLetters} letters is the most.")));
        if (title.Length == 0 || bars.Count == 0 || !bars.TrueForAll(bar => bar.Success))
        {
            return null;
        }

        foreach (var list in block.OfType<ListBlock>().ToList())
        {
            block.Remove(list);
        }

        return new XElement(
            Pictures.Svg + "svg",
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Heading + (Row * bars.Count)}")),
            new XElement(Pictures.Svg + "title", title),
            new XElement(Pictures.Svg + "desc", string.Join(' ', bars.Select(bar => $"{bar.Groups["words"].Value}: {bar.Groups["figure"].Value}."))),
            Text(0, 16, title, new XAttribute("font-weight", "bold")),
            bars.Select((bar, place) => One(bar, Heading + (Row * place))));
    }

    /// <summary>A line with a mark, such as a source, is no bar: so a number cannot be typed, as it would need one.</summary>
    private static string Line(ListItemBlock item) => string.Concat(
        item.Descendants<Inline>().Select(inline => inline is LiteralInline literal ? literal.Content.ToString() : "[mark]"));

    private static IEnumerable<XElement> One(Match bar, int top)
    {
        var people = int.Parse(bar.Groups["people"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        yield return Text(0, top + 21, bar.Groups["words"].Value);
        yield return Rectangle("people", top + 29, people);
        yield return Rectangle("frame", top + 29, 100);
        yield return Text(AfterFrame, top + 29 + Thick - 3, bar.Groups["figure"].Value);
    }

    private static XElement Text(int x, int y, string words, XAttribute? style = null) =>
        new(Pictures.Svg + "text", new XAttribute("x", x), new XAttribute("y", y), style, words);

    private static XElement Rectangle(string style, int y, int people) => new(
        Pictures.Svg + "rect",
        new XAttribute("class", style),
        new XAttribute("x", Left),
        new XAttribute("y", y),
        new XAttribute("width", Math.Round(OnePerson * people, 1)),
        new XAttribute("height", Thick));

    [GeneratedRegex("^(?<figure>(?<people>100|[1-9]?[0-9]) of 100) (?<words>[^0-9[]+)$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Bar { get; }
}
