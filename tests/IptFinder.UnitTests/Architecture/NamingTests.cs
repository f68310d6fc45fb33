using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>Names say what a thing is; a drawer for odds and ends is not a thing.</summary>
public partial class NamingTests
{
    [Fact]
    public void No_type_is_a_helper_manager_or_util() => Rule.Holds(SourceTree.CSharp.SelectMany(VagueTypes));

    [Theory]
    [InlineData("public static class DateHelper;")]
    [InlineData("    private sealed record SessionManager(int Count);")]
    [InlineData("internal interface IUtilities { }")]
    [InlineData("readonly record struct MoneyUtils;")]
    public void No_type_is_a_helper_manager_or_util_can_fail(string text) => Assert.NotEmpty(VagueTypes(new SourceFile("src/X.cs", text)));

    [Fact]
    public void A_tag_helper_is_what_the_framework_calls_it() =>
        Assert.Empty(VagueTypes(new SourceFile("src/X.cs", "public sealed class IconTagHelper : TagHelper;")));

    [Fact]
    public void No_folder_is_a_drawer() => Rule.Holds(SourceTree.Files.SelectMany(VagueFolders));

    [Theory]
    [InlineData("src/IptFinder.Web/Common/Dates.cs")]
    [InlineData("src/Helpers/Dates.cs")]
    [InlineData("tests/IptFinder.UnitTests/Utils/Dates.cs")]
    public void No_folder_is_a_drawer_can_fail(string path) => Assert.NotEmpty(VagueFolders(new SourceFile(path, "")));

    private static IEnumerable<string> VagueTypes(SourceFile file) =>
        VagueType.Matches(file.Code).Select(match => $"{file.Path}: {match.Value}");

    private static IEnumerable<string> VagueFolders(SourceFile file) =>
        file.Folder.Split('/').Where(part => part is "Common" or "Helpers" or "Utils").Select(part => $"{file.Path} is in {part}");

    [GeneratedRegex(
        @"\b(?:class|record|struct|interface|enum)\s+(?:\w*(?:(?<!Tag)Helpers?|Managers?)\b|\w*Util\w*)",
        RegexOptions.None,
        10_000)]
    private static partial Regex VagueType { get; }
}
