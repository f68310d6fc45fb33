using AngleSharp.Dom;
using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Find;

namespace IptFinder.IntegrationTests.Find;

/// <summary>Where the people of a page are, drawn around the place searched for.</summary>
[Collection(SmallSite.Name)]
public sealed class DistancePictureTests(SharedSite shared)
{
    private const double Middle = DistancePicture.Middle;

    private static readonly TherapistQuery Near = TherapistQuery.Everyone with { Near = Towns.NearNewHaven };

    private readonly Site _site = shared.Site;

    [Theory]
    [InlineData(25, 0, 1)] // Due north, at the edge.
    [InlineData(6.25, 0, 0.5)] // The way out goes by the root.
    [InlineData(0, 0, 0)]
    [InlineData(-25, 0, -1)]
    public void A_label_stands_where_the_place_lies(double milesNorth, double east, double north)
    {
        var picture = Picture(At(Towns.NorthOf(Towns.NewHaven, milesNorth)))!;

        var mark = Assert.Single(picture.Marks);
        var edge = picture.Rings.Last().Radius;
        Assert.Equal((Middle + (east * edge), Middle - (north * edge)), (mark.X, mark.Y), Close);
    }

    [Fact]
    public void East_is_right()
    {
        var mark = Assert.Single(Picture(At(Towns.NewHaven with { Longitude = Towns.NewHaven.Longitude + 0.2 }))!.Marks);

        Assert.True(mark.X > Middle + 60);
        Assert.Equal(Middle, mark.Y, 0.5);
        Assert.Equal("1: 10.4 miles east, New Haven, CT", mark.Words);
    }

    [Theory]
    [InlineData(5, "5 miles")]
    [InlineData(25, "5 miles, 10 miles, 25 miles")]
    [InlineData(100, "5 miles, 10 miles, 25 miles, 50 miles, 100 miles")]
    public void Rings_are_the_radii_up_to_that_of_the_search(int radius, string rings) =>
        Assert.Equal(rings, string.Join(", ", DistancePicture.Of(Near with { RadiusMiles = radius }, [At(Towns.NewHaven)])!.Rings.Select(ring => ring.Words)));

    [Fact]
    public void People_of_one_ZIP_code_share_a_label_and_keep_their_numbers()
    {
        var milford = Towns.NorthOf(Towns.NewHaven, 9);
        var picture = DistancePicture.Of(Near with { Page = 3 }, [At(Towns.NewHaven), null, At(milford), At(milford), null, null, At(milford)])!;

        Assert.Equal(["41", "43, 44, 47"], picture.Marks.Select(mark => mark.Label));
        Assert.Equal([1, 3], picture.Marks.Select(mark => mark.FirstCard));
        Assert.Equal("43, 44, 47. 43, 44 and 47: 9 miles north, New Haven, CT", picture.Marks[1].Words);
        Assert.Equal(4, picture.People);
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "1, 2")]
    [InlineData(3, "1-3")]
    [InlineData(20, "1-20")]
    public void Numbers_that_follow_each_other_are_short(int people, string label) =>
        Assert.Equal(label, Assert.Single(Picture([.. Enumerable.Repeat(At(Towns.NewHaven), people)])!.Marks).Label);

    [Fact]
    public void Too_many_numbers_become_how_many()
    {
        var picture = Picture([.. Enumerable.Range(0, 10).Select(index => index % 2 == 0 ? At(Towns.NewHaven) : null)])!;

        Assert.Equal("5 people", Assert.Single(picture.Marks).Label);
        Assert.Equal("5 people. 1, 3, 5, 7 and 9: under 1 mile, New Haven, CT", picture.Marks[0].Words);
    }

    [Fact]
    public void Everyone_with_a_place_stands_in_one_label_and_no_label_covers_another() =>
        Gen.Select(Gen.Double[-0.5, 0.5], Gen.Double[-0.5, 0.5], Gen.Bool).Array[1, SearchResults.PageSize].Select(Gen.OneOf(5, 25, 100), Gen.Int[1, 50_000]).Sample((points, radius, page) =>
        {
            var locations = points.Select(point => point.Item3 ? At(new GeoPoint(Towns.NewHaven.Latitude + point.Item1, Towns.NewHaven.Longitude + point.Item2)) : null)
                .Select(location => location is not null && Towns.NewHaven.MilesTo(location.Point) <= radius ? location : null).ToList();
            var marks = DistancePicture.Of(Near with { RadiusMiles = radius, Page = page }, locations)?.Marks ?? [];

            Assert.Equal(
                locations.Index().Where(one => one.Item is not null).Select(one => one.Index + 1),
                marks.SelectMany(mark => mark.Places).SelectMany(place => place.Cards).Order());
            Assert.DoesNotContain(marks.Index(), one => marks.Take(one.Index).Any(other => other.Covers(one.Item)));
            Assert.All(marks, mark => Assert.InRange(mark.X, mark.Width / 2, DistancePicture.Size - (mark.Width / 2)));
            Assert.All(marks, mark => Assert.InRange(mark.Y, DistanceMark.Height / 2, DistancePicture.Size - (DistanceMark.Height / 2)));
        });

    [Fact]
    public async Task Each_label_leads_to_the_card_that_bears_its_number()
    {
        var page = await _site.PageAsync("/find?near=06510&radius=50&sort=distance&page=2");

        var links = page.QuerySelectorAll(".spread svg[role='group'] a");
        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var card = page.QuerySelector(link.GetAttribute("href")!)!;
            var number = card.QuerySelector(".place-number")!.FirstChild!.TextContent;
            Assert.StartsWith(link.QuerySelector("text")!.TextContent, link.GetAttribute("aria-label")!, StringComparison.Ordinal);
            Assert.Contains(number, link.GetAttribute("aria-label")!, StringComparison.Ordinal);
            Assert.Contains(card.QuerySelector(".where")!.TextContent.Split(',')[^1].Trim(), link.GetAttribute("aria-label")!, StringComparison.Ordinal);
        });
        Assert.Contains("21", page.QuerySelectorAll(".place-number").Select(number => number.FirstChild!.TextContent));
    }

    [Fact]
    public async Task Those_found_online_are_counted_and_bear_no_number()
    {
        var page = await _site.PageAsync("/find?near=06510");

        var frank = page.QuerySelector($"[data-id='{SmallDirectory.Frank}']")!;
        Assert.Null(frank.QuerySelector(".place-number"));
        Assert.False(frank.HasAttribute("id"));
        Assert.Equal(6, page.QuerySelectorAll(".place-number").Length);
        Assert.EndsWith("One more is found for sessions online.", page.QuerySelector(".spread figcaption")!.SpokenText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("near=06510&mode=telehealth")]
    [InlineData("near=CT")]
    [InlineData("near=CT&mode=in-person")]
    [InlineData("")]
    [InlineData("near=06510&q=nobody")]
    [InlineData("near=06510&q=frank")]
    public async Task Without_a_point_and_people_around_it_there_is_no_picture(string search)
    {
        var page = await _site.PageAsync("/find?" + search);

        Assert.Null(page.QuerySelector(".spread"));
        Assert.Empty(page.QuerySelectorAll(".place-number"));
    }

    [Fact]
    public async Task In_a_private_search_its_links_stay_on_the_page()
    {
        using var answer = await _site.PostFindAsync(("near", "06510"));
        var page = await Site.ReadAsync(answer);

        var links = page.QuerySelectorAll(".spread a");
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("#n", link.GetAttribute("href")!, StringComparison.Ordinal));
    }

    private static bool Close((double X, double Y) one, (double X, double Y) other) => Math.Abs(one.X - other.X) < 0.01 && Math.Abs(one.Y - other.Y) < 0.01;

    private static DistancePicture? Picture(params IEnumerable<PracticeLocation?> locations) => DistancePicture.Of(Near, locations);

    private static PracticeLocation At(GeoPoint point) => A.Location(UsState.CT, point) with { Town = "New Haven" };
}
