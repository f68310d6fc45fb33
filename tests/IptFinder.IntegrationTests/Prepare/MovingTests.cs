using AngleSharp.Html.Dom;
using IptFinder.Domain.Licensure;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Prepare;

/// <summary>After a move: judged for the day asked about, dated, and never a promise by compact.</summary>
[Collection(SmallSite.Name)]
public sealed class MovingTests(SharedSite shared)
{
    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData(SmallDirectory.Ann, "CT", "2026-11-23", "Yes. Their license in Connecticut was checked at the state board on 3 Nov 2026.")]
    [InlineData(SmallDirectory.Ann, "CT", "2027-06-11", "Yes. ")]
    [InlineData(SmallDirectory.Ann, "CT", "2027-06-12", "No. Their license in Connecticut ran out on 11 Jun 2027.")]
    [InlineData(SmallDirectory.Ann, "PA", "2027-01-01", "Maybe, by compact. PSYPACT covers Connecticut and Pennsylvania as of 1 Mar 2026. Ask them.")]
    [InlineData(SmallDirectory.Ann, "CA", "2027-01-01", "We do not know if they may see people in California.")]
    [InlineData(SmallDirectory.Cora, "NY", "2027-01-01", "No. Their license in New York was not in good standing on 3 Nov 2026.")]
    public async Task What_is_known_is_said_for_the_day(int id, string to, string from, string sentence) =>
        Assert.StartsWith(sentence, (await AskAsync(id, to, from)).Part("answer")!.SpokenText(), StringComparison.Ordinal);

    [Theory]
    [InlineData(SmallDirectory.Ann, "PA", "PSYPACT, as of 1 Mar 2026: it covers Connecticut and Pennsylvania. It may let them keep seeing you, if they joined: ask.")]
    [InlineData(SmallDirectory.Ann, "CA", "PSYPACT: its list of 1 Mar 2026 does not have California.")]
    [InlineData(SmallDirectory.Ann, "CT", "PSYPACT, as of 1 Mar 2026: it covers Connecticut, where they list a license of their own.")]
    [InlineData(SmallDirectory.Eve, "PA", "PSYPACT, as of 1 Mar 2026: it covers Pennsylvania, but we know of no license of theirs that counts for it on that day.")]
    public async Task Compacts_are_dated_and_name_their_source(int id, string to, string words)
    {
        var compact = Assert.Single((await AskAsync(id, to, "2027-01-01")).Part("compacts")!.QuerySelectorAll("li"));

        Assert.StartsWith(words, compact.SpokenText(), StringComparison.Ordinal);
        Assert.Contains("(read ", compact.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Cora's license in Connecticut was last claimed on 13 Nov 2026, Ann's runs out on 11 Jun 2027; Rita's two are in the registry.</summary>
    [Theory]
    [InlineData(SmallDirectory.Ann, "PA", "2027-06-12", "We do not know")]
    [InlineData(SmallDirectory.Cora, "PA", "2028-01-01", "We do not know")]
    [InlineData(SmallDirectory.Cora, "NY", "2027-01-01", "No.")]
    public async Task A_compact_offers_nothing_that_the_verdict_does_not(int id, string to, string from, string verdict)
    {
        var page = await AskAsync(id, to, from);

        Assert.StartsWith(verdict, page.Part("answer")!.SpokenText(), StringComparison.Ordinal);
        Assert.DoesNotContain("may let them", page.Part("compacts")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profession_without_a_compact_is_said_to_have_none()
    {
        await using var site = await Site.StartAsync(async folder =>
        {
            await new SmallDirectory(Site.Today).WriteAsync(folder);
            await using var context = folder.Open();
            var rita = await context.Therapists.Include(person => person.Licenses).SingleAsync(person => person.Id == SmallDirectory.Rita);
            rita.Profession = Profession.MarriageFamilyTherapist;
            rita.Licenses.ForEach(license => license.Kind = Profession.MarriageFamilyTherapist);
            await context.SaveChangesAsync();
        });

        var page = await AskAsync(site, SmallDirectory.Rita, "PA", "2027-01-01");

        Assert.Equal("We know of no compact for their profession.", page.Part("no-compact")!.SpokenText());
        Assert.Null(page.Part("compacts"));
    }

    [Fact]
    public async Task A_compact_that_grants_nothing_yet_is_said_to()
    {
        var page = await AskAsync(SmallDirectory.Rita + 1, "PA", "2027-01-01");

        Assert.Contains("it lets nobody practice yet.", page.Part("compacts")!.SpokenText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_to_ask_and_lists_the_licenses()
    {
        var page = await AskAsync(SmallDirectory.Cora, "NY", "2027-01-01");

        Assert.Contains("New York from 1 Jan 2027", page.Part("ask")!.SpokenText(), StringComparison.Ordinal);
        Assert.Equal(2, page.Part("licenses")!.QuerySelectorAll("dt").Length);
    }

    [Theory]
    [InlineData("", "2027-01-01", "to")]
    [InlineData("QQ", "2027-01-01", "to")]
    [InlineData("CT", "", "from")]
    [InlineData("CT", "2027-02-30", "from")]
    [InlineData("CT", "2026-11-22", "from")]
    [InlineData("CT", "2028-11-24", "from")]
    [InlineData("CT", "soon", "from")]
    public async Task What_cannot_be_understood_is_an_error_at_its_field(string to, string from, string field)
    {
        using var answer = await _site.PostFormAsync("/prepare/moving?therapist=1", ("to", to), ("from", from));
        var page = await Site.ReadAsync(answer);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("#" + field, Assert.Single(page.QuerySelectorAll(".error-summary a")).GetAttribute("href"));
        Assert.Null(page.Part("answer"));
    }

    [Fact]
    public async Task Where_somebody_will_be_stands_in_no_address_and_is_read_from_none()
    {
        var page = await AskAsync(SmallDirectory.Ann, "CA", "2027-01-01");

        Assert.DoesNotContain(page.Addresses(), address => address.Contains("to=", StringComparison.Ordinal) || address.Contains("2027", StringComparison.Ordinal));
        Assert.Null((await _site.PageAsync("/prepare/moving?therapist=1&to=CA&from=2027-01-01")).Part("answer"));
    }

    private Task<IHtmlDocument> AskAsync(int id, string to, string from) => AskAsync(_site, id, to, from);

    private static async Task<IHtmlDocument> AskAsync(Site site, int id, string to, string from)
    {
        using var answer = await site.PostFormAsync($"/prepare/moving?therapist={id}", ("to", to), ("from", from));
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return await Site.ReadAsync(answer);
    }
}
