using System.Globalization;
using CsCheck;
using IptFinder.Domain.Plans;

namespace IptFinder.UnitTests.Plans;

public class VisitLimitTests
{
    public static TheoryData<string, string, VisitLimit> Limits => new()
    {
        { "Yes", "20.0 Visit(s) per Benefit Period", new VisitLimit.PerYear(20) },
        { "", "30 Visits per Year", new VisitLimit.PerYear(30) },
        { "No", "", new VisitLimit.NoLimit() },
        { "", "", new VisitLimit.NotStated() },
        { "Yes", "", new VisitLimit.NotKnown() },
        { "Yes", "20.5 Visit(s) per Year", new VisitLimit.NotKnown() },
        { "Yes", "60.0 Days per Benefit Period", new VisitLimit.NotKnown() },
        { "Yes", "2.0 Visit(s) per Month", new VisitLimit.NotKnown() },
        { "No", "20.0", new VisitLimit.NotKnown() },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_counts_visits_a_plan_year(string isLimited, string text, VisitLimit expected) =>
        Assert.Equal(new Written<VisitLimit>(text, expected), VisitLimit.Read(isLimited, text));

    [Fact]
    public void Any_number_of_visits_comes_back() => Gen.Int[0, 9999].Sample(visits =>
        VisitLimit.Parse("Yes", visits.ToString("0.0", CultureInfo.InvariantCulture) + " Visit(s) per Benefit Period")
            == new VisitLimit.PerYear(visits));
}
