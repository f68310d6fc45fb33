using CsCheck;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

public class TherapistQueryTests
{
    private static readonly TherapistQuery Full = new TherapistQuery
    {
        Near = Towns.NearNewHaven,
        RadiusMiles = 50,
        State = UsState.RI,
        MaxFeeDollars = 150,
        Name = "ann",
        Sort = SortOrder.Fee,
        IncludeUnknown = true,
        Page = 3,
    }.With("mode", "telehealth").With("insurer", "cigna", "aetna").With("approach", "ipt");

    [Fact]
    public void Parameters_OfEverything_StandInOneOrder() => Assert.Equal(
        "near=06510&radius=50&state=RI&approach=ipt&insurer=aetna&insurer=cigna&mode=telehealth&maxfee=150&q=ann&sort=fee&unknown=include&page=3",
        Text(Full with { Page = 3 }, withPage: true));

    [Fact]
    public void Parameters_WithoutPage_LeaveOnlyThePageOut() => Assert.Equal(
        Text(Full with { Page = 1 }, withPage: true), Text(Full with { Page = 3 }, withPage: false));

    [Fact]
    public void Parameters_OfDefaults_AreNone()
    {
        Assert.Empty(TherapistQuery.Everyone.Parameters(withPage: true));
        Assert.Equal(25, TherapistQuery.Everyone.RadiusMiles);
        Assert.Equal([5, 10, 25, 50, 100], TherapistQuery.Radii);
    }

    [Fact]
    public void Parameters_DoNotDependOnTheOrderOfChoosing() => SearchCase.Queries.Sample(query =>
    {
        var again = query.Filters.Reverse().Aggregate(query, (one, filter) => one.With(filter.Key).With(filter.Key, [.. filter.Value.Reverse()]));
        Assert.Equal(Text(query, withPage: false), Text(again, withPage: false));
    });

    [Theory]
    [InlineData(SortOrder.Best, "best")]
    [InlineData(SortOrder.Distance, "distance")]
    [InlineData(SortOrder.Fee, "fee")]
    [InlineData(SortOrder.Experience, "experience")]
    public void SortCode_IsTheWordInTheAddress(SortOrder sort, string code) => Assert.Equal(code, TherapistQuery.SortCode(sort));

    [Fact]
    public void With_ReplacesTheValuesOfOneFilter_AndGoesBackToTheFirstPage()
    {
        var query = Full.With("insurer", "medicare") with { Page = 4 };

        Assert.Equal(["medicare"], query.Chosen("insurer"));
        Assert.Equal(["telehealth"], query.Chosen("mode"));
        Assert.Equal(1, query.With("approach", "dit").Page);
        Assert.Equal(["cigna", "aetna"], Full.Chosen("insurer"));
    }

    [Fact]
    public void With_NoValues_LeavesNoTraceOfTheFilter() => Assert.DoesNotContain("insurer", Full.With("insurer").Filters.Keys);

    [Fact]
    public void Without_TakesOneValueAway_AndTheFilterWithItsLast()
    {
        var query = (Full with { Page = 2 }).Without("insurer", "cigna");

        Assert.Equal(["aetna"], query.Chosen("insurer"));
        Assert.Equal(1, query.Page);
        Assert.DoesNotContain("insurer", query.Without("insurer", "aetna").Filters.Keys);
        Assert.Equal(["aetna"], query.Without("insurer", "medicare").Chosen("insurer"));
        Assert.Empty(query.Without("language", "asl").Chosen("language"));
    }

    [Fact]
    public void IsChosen_OnlyForTheValuesOfThatFilter()
    {
        Assert.True(Full.IsChosen("insurer", "aetna"));
        Assert.False(Full.IsChosen("insurer", "ipt"));
        Assert.False(Full.IsChosen("language", "asl"));
    }

    [Fact]
    public void OnlineState_IsTheOneNamed_ElseThePlaces()
    {
        Assert.Equal(UsState.RI, Full.OnlineState);
        Assert.Equal(UsState.CT, (Full with { State = null }).OnlineState);
        Assert.Equal(UsState.VT, (Full with { State = null, Near = Towns.AllOf(UsState.VT) }).OnlineState);
        Assert.Null(TherapistQuery.Everyone.OnlineState);
    }

    private static string Text(TherapistQuery query, bool withPage) =>
        string.Join('&', query.Parameters(withPage).Select(one => $"{one.Key}={one.Value}"));
}
