using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>The documents lead somewhere, and the map leads to all of them.</summary>
public partial class DocumentTests
{
    /// <summary>Pages of the site: their links are addresses of the site, and tested there.</summary>
    private const string Explainer = "src/IptFinder.Web/Content/";

    private static readonly HashSet<string> Paths =
        [.. SourceTree.Files.Select(file => file.Path), .. SourceTree.Files.Select(file => file.Folder), "LICENSE"];

    [Fact]
    public void Every_link_between_documents_leads_somewhere() => Rule.Holds(SourceTree.Files.SelectMany(DeadLinks));

    [Theory]
    [InlineData("[a](nowhere.md)")]
    [InlineData("[a](../nowhere/)")]
    [InlineData("[a](adr/0001-nowhere.md#part)")]
    public void Every_link_between_documents_leads_somewhere_can_fail(string text) =>
        Assert.NotEmpty(DeadLinks(new SourceFile("docs/a.md", text)));

    [Theory]
    [InlineData("docs/a.md", "[a](README.md#decisions) [b](../README.md) [c](adr) [d](https://example.org/a.md) [e](#here)")]
    [InlineData("README.md", "[a](docs/README.md) [b](LICENSE) ![a picture](docs/a.png)")]
    public void Links_that_lead_somewhere_pass(string path, string text) => Assert.Empty(DeadLinks(new SourceFile(path, text)));

    [Fact]
    public void The_map_names_every_document() =>
        Rule.Holds(Unmapped(SourceTree.Files.Select(file => file.Path), SourceTree.File("docs/README.md").Text));

    [Fact]
    public void The_map_names_every_document_can_fail() =>
        Assert.Equal(["docs/README.md does not link docs/new.md"], Unmapped(["docs/README.md", "docs/old.md", "docs/new.md"], "[a](old.md)"));

    private static IEnumerable<string> DeadLinks(SourceFile file) =>
        file.HasExtension(".md") && !file.Path.StartsWith(Explainer, StringComparison.Ordinal)
            ? Link.Matches(file.Text)
                .Select(match => match.Groups["target"].Value)
                .Where(target => !Paths.Contains(PathFrom(file.Folder, target)))
                .Select(target => $"{file.Path} links {target}")
            : [];

    private static IEnumerable<string> Unmapped(IEnumerable<string> paths, string map) =>
        paths
            .Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal))
            .Where(path => path is not "docs/README.md" && !map.Contains($"]({path["docs/".Length..]})", StringComparison.Ordinal))
            .Select(path => $"docs/README.md does not link {path}");

    private static string PathFrom(string folder, string target) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, target))).TrimEnd('/');

    // Links inside the repository, without pictures and without the place on the page.
    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\((?!\w+:|#)(?<target>[^)#\s]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link { get; }
}
