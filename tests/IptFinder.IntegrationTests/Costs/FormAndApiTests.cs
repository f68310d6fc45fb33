using System.Text.Json.Nodes;
using CsCheck;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>The page and the API answer the same question alike, whatever is asked.</summary>
[Collection(SmallSite.Name)]
public sealed class FormAndApiTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData("self-pay")]
    [InlineData("in-network")]
    [InlineData("out-of-network")]
    [InlineData("medicare")]
    public async Task A_form_is_answered_as_the_same_question_to_the_api(string kind)
    {
        var answered = 0;
        await TwinQuestion.Of(kind).SampleAsync(
            async twin =>
            {
                var (expected, body) = await _site.EstimateAsync(twin.Question);
                var (status, page) = await _site.PostCostsAsync(twin.Fields);

                Assert.Equal(expected, status);
                if (status == 200)
                {
                    Interlocked.Increment(ref answered);
                    Assert.Equal(
                        new[] { "low", "likely", "high" }.Select(total => (Number(body[total]!, "charged"), Number(body[total]!, "patient"))),
                        page.Answer().Totals());
                    Assert.Equal(
                        body["lines"]!.AsArray().Select(line => (line!["date"]!.GetValue<string>(), Number(line, "charge"), Number(line, "patient"), Number(line, "patientSoFar"))),
                        page.Answer().Lines());

                    // The page knows what day it is, and asks nobody what is met of a deductible that there is not.
                    var said = page.Answer().Assumptions().Where(one => !one.StartsWith("A new plan year starts on ", StringComparison.Ordinal)).ToList();
                    var expectedWords = body["assumptions"]!.AsArray().Select(one => one!.GetValue<string>().Split(": ", 2)[1]).ToList();
                    Assert.Empty(said.Except(expectedWords, StringComparer.Ordinal));
                    Assert.All(expectedWords.Except(said, StringComparer.Ordinal), one => Assert.StartsWith("You do not know", one, StringComparison.Ordinal));
                }
            },
            iter: 60);

        Assert.InRange(answered, 20, 60);
    }

    private static decimal Number(JsonNode node, string name) => node[name]!.GetValue<decimal>();
}
