using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace IptFinder.Web.Content;

/// <summary>
/// Pictures of the explainer: ":::picture phase-band" is a drawing of the folder by its name, ":::bars Got well" is drawn from
/// the figures listed below it. What else stands in the block is the caption.
/// </summary>
internal sealed class Pictures
{
    /// <summary>Namespace of every element of a drawing.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly Dictionary<string, XElement> _drawings;

    private Pictures(Dictionary<string, XElement> drawings) => _drawings = drawings;

    /// <summary>Where the SVG of a block is kept until it is written.</summary>
    public static object Key { get; } = new();

    /// <exception cref="InvalidDataException">A drawing is not well-formed, or does not tell in words what it shows.</exception>
    public static Pictures Load(string folder) => new(
        (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.svg") : [])
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), Read, StringComparer.Ordinal));

    /// <summary>Draws what every block of the page names; what is wrong is added to the problems.</summary>
    public void Draw(MarkdownDocument document, List<string> problems)
    {
        var number = 0;
        foreach (var block in document.Descendants<CustomContainer>().Where(block => block.Info != "answer").ToList())
        {
            var picture = block.Info switch
            {
                "picture" => _drawings.GetValueOrDefault(block.Arguments ?? ""),
                "bars" => EvidenceBars.Draw(block, problems),
                _ => null,
            };
            if (picture is null)
            {
                problems.Add($"\":::{block.Info} {block.Arguments}\" is no picture.");
                continue;
            }

            if (block.ClosingFencedCharCount == 0)
            {
                problems.Add($"\":::{block.Info} {block.Arguments}\" is not closed.");
            }

            if (!block.OfType<ParagraphBlock>().Any())
            {
                problems.Add($"\":::{block.Info} {block.Arguments}\" has no caption.");
            }

            block.SetData(Key, Labelled(picture, ++number).ToString(SaveOptions.DisableFormatting));
        }
    }

    private static XElement Read(string path)
    {
        XElement drawing;
        try
        {
            drawing = XElement.Parse(File.ReadAllText(path));
        }
        catch (XmlException problem)
        {
            throw new InvalidDataException($"The drawing {path} is not well-formed: {problem.Message}", problem);
        }

        var words = drawing.Elements().Take(2).Where(child => !string.IsNullOrWhiteSpace(child.Value)).Select(child => child.Name);
        return drawing.Name == Svg + "svg" && words.SequenceEqual([Svg + "title", Svg + "desc"])
            ? drawing
            : throw new InvalidDataException($"The drawing {path} is not an svg that begins with a title and a desc.");
    }

    /// <summary>A copy that screen readers take as one image, with its own title and desc as its name.</summary>
    private static XElement Labelled(XElement picture, int number)
    {
        var labelled = new XElement(picture);
        var ids = labelled.Elements().Take(2)
            .Select(words => string.Create(CultureInfo.InvariantCulture, $"picture-{number}-{words.Name.LocalName}")).ToList();
        foreach (var (words, id) in labelled.Elements().Zip(ids))
        {
            words.SetAttributeValue("id", id);
        }

        labelled.SetAttributeValue("role", "img");
        labelled.SetAttributeValue("aria-labelledby", string.Join(' ', ids));
        return labelled;
    }
}
