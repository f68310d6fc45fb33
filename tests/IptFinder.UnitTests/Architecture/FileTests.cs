using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>A file holds one public thing, sits where its name says, and is short enough to read at once.</summary>
public partial class FileTests
{
    private const int MostLines = 300;

    [Theory]
    [InlineData("src/IptFinder.Domain/Sources/Source.cs")]
    [InlineData("src/IptFinder.Web/Program.cs")]
    [InlineData("tests/Shared/Rule.cs")]
    [InlineData(".ci/run")]
    public void The_rules_see_the_repository(string path) => Assert.NotEmpty(SourceTree.File(path).Text);

    [Fact]
    public void The_rules_see_nothing_that_was_built() =>
        Assert.DoesNotContain(SourceTree.Files, file => file.Path.Contains("/obj/", StringComparison.Ordinal));

    [Fact]
    public void One_public_type_a_file() => Rule.Holds(SourceTree.CSharp.SelectMany(SeveralPublicTypes));

    [Fact]
    public void One_public_type_a_file_can_fail() =>
        Assert.NotEmpty(SeveralPublicTypes(new SourceFile("src/A.cs", "public sealed class A;\n\npublic readonly record struct B;\n")));

    [Fact]
    public void One_public_type_may_nest_another_and_have_hidden_company() =>
        Assert.Empty(SeveralPublicTypes(new SourceFile("src/A.cs", "public class A\n{\n    public class B;\n}\n\nfile class C;\n")));

    [Fact]
    public void Namespace_equals_folder() => Rule.Holds(SourceTree.CSharp.SelectMany(NamespaceElsewhere));

    [Theory]
    [InlineData("src/IptFinder.Domain/Costs/Bill.cs", "namespace IptFinder.Domain;")]
    [InlineData("src/IptFinder.Domain/Bill.cs", "namespace IptFinder.Domain.Costs;")]
    [InlineData("src/IptFinder.Domain/Bill.cs", "public class Bill;")]
    [InlineData("tests/Shared/Bill.cs", "namespace Shared;")]
    public void Namespace_equals_folder_can_fail(string path, string text) =>
        Assert.NotEmpty(NamespaceElsewhere(new SourceFile(path, text)));

    [Fact]
    public void Files_are_short() => Rule.Holds(SourceTree.Files.SelectMany(Long));

    [Fact]
    public void Files_are_short_can_fail()
    {
        Assert.NotEmpty(Long(new SourceFile("src/A.cs", string.Concat(Enumerable.Repeat("\n", MostLines + 1)))));
        Assert.Empty(Long(new SourceFile("src/A.cs", string.Concat(Enumerable.Repeat("\n", MostLines)))));
    }

    [Fact]
    public void No_file_names_a_machine() => Rule.Holds(SourceTree.Files.SelectMany(MachinePaths));

    [Theory]
    [InlineData("see /{0}work/notes")]
    [InlineData("\"/{0}home/ann/site\"")]
    [InlineData("file:///{0}Users/ann/site")]
    [InlineData(@"C:\{0}Users\ann")]
    [InlineData("cp /{0}tmp/seeds.json .")]
    public void No_file_names_a_machine_can_fail(string pattern) =>
        Assert.NotEmpty(MachinePaths(new SourceFile("docs/a.md", pattern.Replace("{0}", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("docker run --tmpfs /{0}tmp -v x:/data")]
    [InlineData("https://example.org/{0}work/")]
    [InlineData("~/home/page.css")]
    public void A_mount_point_or_an_address_names_no_machine(string pattern) =>
        Assert.Empty(MachinePaths(new SourceFile("docs/a.md", pattern.Replace("{0}", "", StringComparison.Ordinal))));

    private static IEnumerable<string> SeveralPublicTypes(SourceFile file) =>
        PublicType.Count(file.Code) > 1 ? [$"{file.Path} declares {string.Join(", ", PublicType.Matches(file.Code).Select(m => m.Value))}"] : [];

    private static IEnumerable<string> NamespaceElsewhere(SourceFile file)
    {
        var declared = Namespace.Match(file.Code).Groups["name"].Value;
        var folders = string.Join('.', file.Folder.Split('/').Skip(1)); // Below src or tests.
        var expected = file.Path.StartsWith("tests/Shared/", StringComparison.Ordinal) ? $"IptFinder.Tests.{folders}" : folders;
        var isProgram = declared.Length == 0 && file.Name.Equals("Program.cs", StringComparison.Ordinal);
        return isProgram || declared.Equals(expected, StringComparison.Ordinal) ? [] : [$"{file.Path}: namespace {declared}, expected {expected}"];
    }

    // The site has one stylesheet by design; its limit is its weight.
    private static IEnumerable<string> Long(SourceFile file) =>
        file.HasExtension(".cs", ".cshtml", ".js")
        && !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
        && file.LineCount > MostLines
            ? [$"{file.Path} has {file.LineCount} lines, more than {MostLines}"]
            : [];

    private static IEnumerable<string> MachinePaths(SourceFile file) =>
        MachinePath.Matches(file.Text).Select(match => $"{file.Path}: {match.Value}");

    [GeneratedRegex(@"^public\b[\w\s]*\b(?:class|record|struct|interface|enum|delegate)\s+[\w<>]+", RegexOptions.Multiline, 10_000)]
    private static partial Regex PublicType { get; }

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline, 10_000)]
    private static partial Regex Namespace { get; }

    // Home and working folders, and files under the temporary one (which alone may be a mount point).
    [GeneratedRegex(
        @"(?<![\w.~])/(?:(?:work|farm|home|root|Users)/|tmp/[\w.])\S*|\b[A-Z]:\\(?:Users|home)\b",
        RegexOptions.None,
        10_000)]
    private static partial Regex MachinePath { get; }
}
