using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>Only one place knows which database engine there is.</summary>
public partial class EngineTests
{
    private static readonly string[] Allowed =
    [
        "src/IptFinder.Data/Sqlite/", "src/IptFinder.Data/Migrations/", // The engine's own folders.
        "src/IptFinder.Data/DataFolder.cs", "src/IptFinder.Data/DesignTimeFactory.cs", // Where the context is set up.
        "tests/",
    ];

    [Fact]
    public void Engine_types_stay_in_the_engines_folder_and_the_set_up() => Rule.Holds(SourceTree.CSharp.SelectMany(EngineOutside));

    [Theory]
    [InlineData("src/IptFinder.Data/Import/Import.cs", "using Microsoft.Data.Sqlite;")]
    [InlineData("src/IptFinder.Web/Program.cs", "options.UseSqlite(name);")]
    [InlineData("src/IptFinder.Cli/Import.cs", "catch (Microsoft.Data.Sqlite.SqliteException)")]
    [InlineData("src/IptFinder.Data/Search/Current.cs", "command.CommandText = \"PRAGMA data_version\";")]
    [InlineData("src/IptFinder.Data/Import/Import.cs", "await context.Database.ExecuteSqlRawAsync(text);")]
    public void Engine_types_stay_in_the_engines_folder_and_the_set_up_can_fail(string path, string text) =>
        Assert.NotEmpty(EngineOutside(new SourceFile(path, text)));

    [Fact]
    public void The_engines_folder_may_use_the_engine() =>
        Assert.Empty(EngineOutside(new SourceFile("src/IptFinder.Data/Sqlite/BulkWrite.cs", "using Microsoft.Data.Sqlite;")));

    private static IEnumerable<string> EngineOutside(SourceFile file) =>
        Allowed.Any(part => file.Path.StartsWith(part, StringComparison.Ordinal))
            ? []
            : EngineWord.Matches(file.Code).Concat(Pragma.Matches(file.Text)).Select(match => $"{file.Path} uses {match.Value}");

    [GeneratedRegex(@"\bMicrosoft\.(?:Data|EntityFrameworkCore)\.Sqlite\b|\bSQLitePCL\b|\b(?:Use|Is)Sqlite\b|\bExecuteSql\w*|\bFromSql\w*|\bSqlQuery\w*", RegexOptions.None, 10_000)]
    private static partial Regex EngineWord { get; }

    [GeneratedRegex("\"PRAGMA\\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Pragma { get; }
}
