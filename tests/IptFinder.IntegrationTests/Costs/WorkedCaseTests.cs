using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>The cases worked by hand in docs/costs.md, asked of the API.</summary>
[Collection(SampleSite.Name)]
public sealed partial class WorkedCaseTests(TestSite site)
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "costs.md"));

    public static TheoryData<string> Titles => [.. WorkedCase.ReadAll(Document).Select(one => one.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_api_answers_as_worked_by_hand(string title)
    {
        var worked = WorkedCase.ReadAll(Document).Single(one => one.Title == title);

        using var client = site.CreateClient();
        using var answer = await client.PostAsJsonAsync(new Uri("/api/v1/estimate", UriKind.Relative), worked.Question);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.True(answer.IsSuccessStatusCode, text);
        Assert.Empty(worked.Differences(JsonNode.Parse(text)!.AsObject()));
    }

    [Fact]
    public void Every_case_of_the_document_is_read() =>
        Assert.Equal(Heading.Count(Document), WorkedCase.ReadAll(Document).Count);

    [Fact]
    public void A_wrong_answer_differs()
    {
        var worked = new WorkedCase("", [], JsonNode.Parse("""{"low":{"patient":1},"lines":[{"number":1,"copay":2},{"number":3}]}""")!.AsObject());

        Assert.Equal(
            ["low.patient is 2, not 1", "line 1.copay is 3, not 2", "line 3 is missing"],
            worked.Differences(JsonNode.Parse("""{"low":{"patient":2},"lines":[{"number":1,"copay":3}]}""")!.AsObject()));
    }

    [GeneratedRegex(@"^### \d+\. ", RegexOptions.Multiline, 10_000)]
    private static partial Regex Heading { get; }
}
