using System.Diagnostics;
using System.Globalization;
using System.Net;
using IptFinder.Web.Privacy;

namespace IptFinder.IntegrationTests.Web.Privacy;

public sealed class RouteOnlyTests
{
    private const string Canary = "c4n4ry";

    [Fact]
    public async Task Of_a_page_that_fails_it_tells_the_route_and_that_it_failed()
    {
        Activity? failing = null;
        var ended = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = trace => _ = trace == failing && ended.TrySetResult(trace),
        };
        ActivitySource.AddActivityListener(listener);
        using var site = new TestSite
        {
            BeforeEveryPage = () =>
            {
                failing = Activity.Current;
                throw new InvalidOperationException(Canary);
            },
        };

        Assert.Equal(HttpStatusCode.InternalServerError, (await site.GetAsync($"/find?q={Canary}")).Status);

        var failed = await ended.Task; // It ends after its answer.
        new RouteOnly().OnEnd(failed);
        Assert.Equal(
            ["http.request.method=GET", "http.response.status_code=500"],
            failed.TagObjects.Where(tag => tag.Key != "http.route").Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}")).Order(StringComparer.Ordinal));
        Assert.Empty(failed.Events);
        Assert.Empty(failed.Baggage);
        Assert.Null(failed.StatusDescription);
        Assert.DoesNotContain(Canary, failed.DisplayName, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_words_that_come_with_a_failure_it_tells_nothing()
    {
        using var trace = new Activity("request").SetStatus(ActivityStatusCode.Error, Canary);

        new RouteOnly().OnEnd(trace);

        Assert.Equal((ActivityStatusCode.Error, (string?)null), (trace.Status, trace.StatusDescription));
    }
}
