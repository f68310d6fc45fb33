using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>Each address that the browser tests look at is in the gallery.</summary>
public partial class GalleryTests
{
    [Fact]
    public void The_gallery_has_every_address_of_the_browser_tests()
    {
        var states = SourceTree.File("tests/IptFinder.BrowserTests/PageStates.cs").Text;
        var course = Course.Match(states).Groups["value"].Value;
        var paths = Address.Matches(states).Select(match => match.Groups["path"].Value.Replace("{Course}", course, StringComparison.Ordinal)).ToList();
        var gallery = string.Concat(new[] { "gallery.mjs", "pages.mjs" }.Select(file => File.ReadAllText(Path.Combine(SourceTree.Root, "tests/audit", file))));

        Assert.NotEmpty(paths);
        Rule.Holds(paths.Where(path => !gallery.Contains($"\"{path}\"", StringComparison.Ordinal)));
    }

    [GeneratedRegex("""Course = "(?<value>[^"]*)";""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Course { get; }

    [GeneratedRegex("""\(\$?"(?<path>/[^"]*)", \d{3}\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Address { get; }
}
