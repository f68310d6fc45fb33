using System.Text.Json.Nodes;
using IptFinder.Data.Synth;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find;

/// <summary>More people are found than there are pages for.</summary>
public sealed class DeepPageTests
{
    private const int InPages = TherapistQuery.LastPage * SearchAnswer.PageSize;

    [Fact]
    public async Task The_last_page_is_full_and_says_how_to_see_the_others()
    {
        await using var site = await Site.StartAsync(async folder =>
            Assert.Null(await new SyntheticDirectory(folder, TestReference.Data).FillAsync(InPages + 30, 1, Site.Today, null, CancellationToken.None)));

        var last = await site.PageAsync($"/find?page={TherapistQuery.LastPage}");
        var api = JsonNode.Parse(await site.Client.GetStringAsync(new Uri($"/api/v1/therapists?page={TherapistQuery.LastPage}", UriKind.Relative)))!;
        var beyond = await site.PageAsync($"/find?page={TherapistQuery.LastPage + 1}", status: 400);

        Assert.Equal(SearchAnswer.PageSize, last.CardIds().Count);
        Assert.Equal((InPages + 30, SearchAnswer.PageSize), ((int)api["total"]!, api["results"]!.AsArray().Count));
        Assert.Equal("The pages show the first 10,000. Add a place or a filter to see others.", last.Part("cut-off")!.SpokenText());
        Assert.Equal("500", last.QuerySelector(".pages [aria-current]")!.LastChild!.TextContent);
        Assert.DoesNotContain(last.Addresses(), address => address.Contains("page=501", StringComparison.Ordinal));
        Assert.Equal(
            "Choose a page from 1 to 500, or narrow the search by a place or a filter.", beyond.QuerySelector(".error-summary a")!.TextContent);
    }
}
