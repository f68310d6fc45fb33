using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Web;

/// <summary>What look and speed promise of the stylesheet and the scripts.</summary>
public sealed partial class StylesheetTests
{
    private const int Limit = 10_000;
    private const double TextContrast = 7;
    private const double ControlContrast = 3; // WCAG 2.2, 1.4.11: the edge of a control against what is around it.

    private static readonly string[] Texts = ["ink", "muted", "primary", "primary-hover", "accent", "green"];
    private static readonly string[] Grounds = ["paper", "surface", "tint", "amber"];

    private static string Root => Path.Combine(SiteProcess.Root().FullName, "src", "IptFinder.Web");

    private static string Css => File.ReadAllText(Path.Combine(Root, "wwwroot", "css", "site.css"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Text_stands_out_from_every_ground_in_light_and_in_dark(int theme)
    {
        var tokens = Themes()[theme];

        Rule.Holds(
            from text in Texts
            from ground in Grounds
            let contrast = Contrast(tokens[text], tokens[ground])
            where contrast < TextContrast
            select string.Create(CultureInfo.InvariantCulture, $"{text} on {ground}: {contrast:0.00}"));
        Assert.True(Contrast(tokens["on-primary"], tokens["primary"]) >= TextContrast);
        Assert.True(Contrast(tokens["on-primary"], tokens["primary-hover"]) >= TextContrast);
        Rule.Holds(Grounds.Where(ground => Contrast(tokens["field"], tokens[ground]) < ControlContrast).Select(ground => $"field on {ground}"));
    }

    [Fact]
    public void Contrast_is_computed_as_WCAG_says()
    {
        Assert.Equal(21, Contrast("#000000", "#FFFFFF"), 3);
        Assert.Equal(1, Contrast("#7C898C", "#7C898C"), 3);
        Assert.Equal(4.54, Contrast("#767676", "#FFFFFF"), 2);
    }

    [Fact]
    public void Both_themes_set_the_same_colors()
    {
        var themes = Themes();

        Assert.Equal(2, themes.Count);
        Assert.Equal(themes[0].Keys.Order(StringComparer.Ordinal), themes[1].Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Colors_come_from_tokens_alone() =>
        Rule.Holds(HexColor.Matches(Css[Css.IndexOf("@layer base {", StringComparison.Ordinal)..]).Select(match => match.Value));

    [Fact]
    public void Stylesheet_and_scripts_are_small()
    {
        var scripts = Directory.GetFiles(Path.Combine(Root, "wwwroot", "js"), "*.js", SearchOption.AllDirectories);

        Assert.InRange(Brotli(Css), 1, 12 * 1024);

        // 6 KB until the box of suggestions came: a list that arrow keys and screen readers work takes 900 bytes, which no other script can spare.
        Assert.InRange(scripts.Sum(script => Brotli(File.ReadAllText(script))), 1, 7 * 1024);
    }

    [Fact]
    public void Nothing_is_fetched_from_elsewhere() =>
        Rule.Holds(Elsewhere.Matches(Css).Select(match => match.Value));

    [Fact]
    public void Every_class_in_a_view_or_a_drawing_has_a_style() =>
        Rule.Holds(ClassesIn("Pages", "*.cshtml").Concat(ClassesIn("Content", "*.svg")).Except(Styled(), StringComparer.Ordinal));

    [Fact]
    public void Every_class_with_a_style_is_used()
    {
        var sources = Sources();

        Rule.Holds(Styled().Where(name => !sources.Any(source => Regex.IsMatch(source, $@"(?<![\w-]){name}(?![\w-])", RegexOptions.None, TimeSpan.FromMilliseconds(Limit)))));
    }

    [Theory]
    [InlineData("class=\"a b-c\"", "a b-c")]
    [InlineData("class=\"a @(one ? \"b c\" : null) d\"", "a b c d")]
    [InlineData("class=\"@Model.Style\"", "")]
    public void Classes_are_read_from_views(string view, string expected) => Assert.Equal(expected, string.Join(' ', Classes(view)));

    private static IEnumerable<string> Styled() =>
        ClassSelector.Matches(Css).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> ClassesIn(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).SelectMany(file => Classes(File.ReadAllText(file)));

    /// <summary>Plain words of every class attribute, and the words in the strings of its expressions.</summary>
    private static IEnumerable<string> Classes(string view) =>
        from attribute in ClassAttribute.Matches(view)
        let words = Expression.Replace(attribute.Groups[1].Value, found => string.Join(' ', Quoted.Matches(found.Value).Select(word => word.Groups[1].Value)))
        from name in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select name;

    private static string[] Sources() =>
    [
        .. new[] { "*.cshtml", "*.cs", "*.js", "*.svg" }
            .SelectMany(pattern => Directory.GetFiles(Root, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText),
    ];

    private static List<Dictionary<string, string>> Themes() =>
    [
        .. RootBlock.Matches(Css).Select(block => Token.Matches(block.Value)
            .ToDictionary(token => token.Groups[1].Value, token => token.Groups[2].Value, StringComparer.Ordinal)),
    ];

    private static double Contrast(string one, string other)
    {
        var (dark, light) = (Luminance(one), Luminance(other)) is var (a, b) && a < b ? (a, b) : (Luminance(other), Luminance(one));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string hex)
    {
        var channels = Enumerable.Range(0, 3)
            .Select(index => int.Parse(hex.AsSpan(1 + (2 * index), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static long Brotli(string text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return packed.Length;
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, Limit)]
    private static partial Regex RootBlock { get; }

    [GeneratedRegex(@"--([\w-]+): (#[0-9A-Fa-f]{6});", RegexOptions.None, Limit)]
    private static partial Regex Token { get; }

    [GeneratedRegex(@"#[0-9A-Fa-f]{3,8}\b|\brgb\(", RegexOptions.None, Limit)]
    private static partial Regex HexColor { get; }

    [GeneratedRegex(@"url\(|@import|https?:", RegexOptions.None, Limit)]
    private static partial Regex Elsewhere { get; }

    [GeneratedRegex(@"(?<!\d)\.([a-z][\w-]*)", RegexOptions.None, Limit)]
    private static partial Regex ClassSelector { get; }

    [GeneratedRegex(@"(?<![\w-])class=""((?:@\((?:[^()]|\([^()]*\))*\)|@[\w.]+|[^""@])*)""", RegexOptions.None, Limit)]
    private static partial Regex ClassAttribute { get; }

    [GeneratedRegex(@"@\((?:[^()]|\([^()]*\))*\)|@[\w.]+", RegexOptions.None, Limit)]
    private static partial Regex Expression { get; }

    [GeneratedRegex("\"([^\"]*)\"", RegexOptions.None, Limit)]
    private static partial Regex Quoted { get; }
}
