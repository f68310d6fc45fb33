using System.Text.Json;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Text;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Reference;

/// <summary>No telephone or text line is shown that somebody did not read at its source.</summary>
public class CrisisLineTests
{
    private static IReadOnlyList<CrisisLine> Lines => TestReference.Data.CrisisLines;

    [Fact]
    public void Every_line_has_a_source_with_an_address_and_the_day_it_was_read()
    {
        Assert.NotEmpty(Lines);
        Assert.All(Lines, line =>
        {
            var source = TestReference.Data.Sources[line.SourceId];
            Assert.NotNull(source.Url);
            Assert.True(source.ReadOn > new DateOnly(2026, 1, 1), line.Code);
        });
    }

    [RealDataFact]
    public void Every_line_is_one_that_was_looked_up_not_remembered()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(SharedData.Path("../facts/facts.json")));
        var lookedUp = facts.RootElement.GetProperty("crisis_lines").EnumerateArray().Where(IsLookedUp).ToList();

        Assert.All(Lines, line =>
        {
            var fact = Assert.Single(lookedUp, fact => Text(fact, "name")!.StartsWith(line.Name, StringComparison.Ordinal));
            Assert.Equal((Plain(Text(fact, "call")), Plain(Text(fact, "text")), Text(fact, "chat")), (Plain(line.Call), Plain(line.Text), line.Chat));
            Assert.Equal(Text(fact, "hours") == "24/7", line.Note.StartsWith("Any time", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("""{"confidence":"verified","sources":["a"]}""", true)]
    [InlineData("""{"confidence":"verified","sources":[]}""", false)]
    [InlineData("""{"confidence":"memory","sources":["a"]}""", false)]
    [InlineData("""{"confidence":"hours from memory","sources":["a"]}""", false)]
    public void What_is_remembered_or_has_no_source_was_not_looked_up(string fact, bool expected)
    {
        using var document = JsonDocument.Parse(fact);

        Assert.Equal(expected, IsLookedUp(document.RootElement));
    }

    private static bool IsLookedUp(JsonElement fact) =>
        fact.GetProperty("sources").GetArrayLength() > 0 && !Text(fact, "confidence")!.Contains("memory", StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonElement fact, string name) => fact.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>Without commas: "988, then press 1" is "988 then press 1".</summary>
    private static string Plain(string? text) => string.Join(' ', PlainText.Words(text ?? ""));
}
