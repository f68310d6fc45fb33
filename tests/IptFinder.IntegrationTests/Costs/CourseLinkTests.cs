using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Costs;

/// <summary>A therapist's page says what a course costs where they state a fee that holds.</summary>
[Collection(SmallSite.Name)]
public sealed class CourseLinkTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Fact]
    public async Task A_fee_that_holds_gives_the_course_and_leads_to_the_costs()
    {
        var course = (await _site.PageAsync("/therapists/1/ann-certified")).Part("course")!;

        Assert.StartsWith("12 to 16 sessions at these fees: $1,800 to $2,400 if you pay it all yourself.", course.SpokenText(), StringComparison.Ordinal);
        var page = await _site.PageAsync(course.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal([1800m, 2100m, 2400m], page.Answer().Totals().Select(total => total.Patient));
    }

    [Theory]
    [InlineData(SmallDirectory.Ben, "ben-stale")] // Said too long ago.
    [InlineData(SmallDirectory.Dee, "dee-quiet")] // Not said.
    [InlineData(SmallDirectory.Rita, "rita-registry")] // The registry knows no fees.
    public async Task Without_one_there_is_no_course(int id, string slug)
    {
        var page = await _site.PageAsync($"/therapists/{id}/{slug}");

        Assert.Null(page.Part("course"));
        Assert.Empty(page.QuerySelectorAll("a[href*='/costs?']"));
    }
}
