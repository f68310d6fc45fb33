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

    [Fact]
    public void Every_page_is_among_the_addresses_of_the_browser_tests()
    {
        var states = SourceTree.File("tests/IptFinder.BrowserTests/PageStates.cs").Text;
        var routes = SourceTree.Views.Where(view => view.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => Route.Match(file.Text)).Where(match => match.Success).Select(match => match.Groups["route"].Value).ToList();

        Assert.NotEmpty(routes);
        Rule.Holds(routes.Where(route => route is not ("/leave" or "/error")) // Empty; shown by "/no-such-page".
            .Where(route => !Regex.IsMatch(states, $"\"{Parameter.Replace(route, "[^\"/?]+")}[\"?]", RegexOptions.None, TimeSpan.FromSeconds(10))));
    }

    [GeneratedRegex("""^@page "(?<route>[^"]*)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Route { get; }

    [GeneratedRegex("""\{[^}]*\}""", RegexOptions.None, 10_000)]
    private static partial Regex Parameter { get; }

    [GeneratedRegex("""Course = "(?<value>[^"]*)";""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Course { get; }

    [GeneratedRegex("""\(\$?"(?<path>/[^"]*)", \d{3}\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Address { get; }
}
