using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Medicare;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Medicare;

public class MedicareScheduleTests
{
    private static readonly DateOnly Summer2024 = new(2024, 8, 1);
    private static readonly DateOnly Day2026 = new(2026, 11, 27);

    private static MedicareSchedule Schedule => TestReference.Data.Medicare;

    [Theory]
    [InlineData("90791", 17210)]
    [InlineData("90834", 10319)]
    [InlineData("90837", 15212)]
    [InlineData("90847", 10219)]
    [InlineData("90853", 2763)]
    public void Amount_NationOf2024_IsThePublishedOne(string code, long cents)
    {
        var amount = Amount(code, null, Summer2024);

        Assert.Equal(Money.FromCents(cents), amount.Allowed);
        Assert.True(amount.IsForThatDay);
        Assert.False(amount.IsScaled);
        Assert.Null(amount.Locality);
    }

    [Theory]
    [InlineData("90791", 17335)]
    [InlineData("90834", 11390)]
    [InlineData("90837", 16700)]
    [InlineData("90847", 10955)]
    [InlineData("90853", 3039)]
    public void Amount_NationOf2026_IsThePublishedOne(string code, long cents)
    {
        var amount = Amount(code, null, Day2026);

        Assert.Equal(Money.FromCents(cents), amount.Allowed);
        Assert.True(amount.IsForThatDay);
        Assert.False(amount.IsScaled);
    }

    [Fact]
    public void Amount_AlabamaOf2024_IsMadeOfItsFactors()
    {
        // (3.47 x 1 + 1.01 x 0.869 + 0.09 x 0.575) x 33.2875 = 146.4466...
        var amount = Amount("90837", "35203", Summer2024);

        Assert.Equal(Money.FromCents(14645), amount.Allowed);
        Assert.Equal("Alabama", amount.Locality?.Name);
        Assert.False(amount.IsScaled);
    }

    [Fact]
    public void Amount_AlabamaOf2026_IsNearThePublishedOneAndNearerThanThatOf2024()
    {
        var published = Money.FromCents(16170);

        var amount = Amount("90837", "35203", Day2026);

        Assert.Equal(Money.FromCents(16078), amount.Allowed); // 167.00 x 146.45 / 152.12 = 160.775...
        Assert.True(amount.IsScaled);
        Assert.InRange(published.Cents - amount.Allowed.Cents, 0, published.Cents * 6 / 1000);
        Assert.True(published.Cents - Amount("90837", "35203", Summer2024).Allowed.Cents > published.Cents * 9 / 100);
    }

    [Theory]
    [InlineData("2020-01-01", 2024, false)]
    [InlineData("2024-06-30", 2024, false)]
    [InlineData("2024-07-01", 2024, true)]
    [InlineData("2024-09-30", 2024, true)]
    [InlineData("2024-10-01", 2024, false)]
    [InlineData("2025-12-31", 2024, false)]
    [InlineData("2026-01-01", 2026, true)]
    [InlineData("2026-12-31", 2026, true)]
    [InlineData("2027-01-01", 2026, false)]
    public void Amount_AnyDay_SaysWhoseFiguresItRestsOn(string day, int year, bool isForThatDay)
    {
        var amount = Amount("90834", null, DateOnly.ParseExact(day, "yyyy-MM-dd", null));

        Assert.Equal(year, amount.National.From.Year);
        Assert.Equal(isForThatDay, amount.IsForThatDay);
    }

    [Fact]
    public void Amount_UnknownZip_IsTheNationalOne()
    {
        Assert.Equal(Amount("90834", null, Day2026), Amount("90834", "99999", Day2026));
        Assert.Equal(Amount("90834", null, Day2026), Amount("90834", "96799", Day2026)); // American Samoa is in no list of ours.
    }

    [Fact]
    public void Amount_UnknownCode_IsNull() => Assert.Null(Schedule.Amount("99999", Share.All, null, Day2026));

    [Theory]
    [InlineData("90791", 13001)] // 173.35 x 0.75 = 130.0125
    [InlineData("90834", 8543)] // 113.90 x 0.75 = 85.425
    [InlineData("90837", 12525)]
    public void Amount_ThreeQuarters_IsRoundedHalfUp(string code, long cents) =>
        Assert.Equal(
            Money.FromCents(cents),
            Schedule.Amount(code, Schedule.ShareOf(Profession.ClinicalSocialWorker)!.Value, null, Day2026)?.Allowed);

    [Theory]
    [InlineData(Profession.Psychiatrist, 100)]
    [InlineData(Profession.Psychologist, 100)]
    [InlineData(Profession.PsychiatricNurse, 85)]
    [InlineData(Profession.ClinicalSocialWorker, 75)]
    [InlineData(Profession.MarriageFamilyTherapist, 75)]
    [InlineData(Profession.Counselor, 75)]
    public void ShareOf_ProfessionsThatMedicarePays(Profession profession, int percent) =>
        Assert.Equal(Share.FromPercent(percent), Schedule.ShareOf(profession));

    [Fact]
    public void ShareOf_ProfessionWithoutARule_IsNotKnown() => Assert.Null(Schedule.ShareOf(Profession.Psychoanalyst));

    [Fact]
    public void Every_visit_code_has_an_amount() =>
        Assert.All(TestReference.Data.VisitCodes, visit => Amount(visit.Number, null, Day2026));

    [Fact]
    public void Every_source_is_there() =>
        Assert.All(Schedule.SourceIds, source => Assert.Contains(source, TestReference.Data.Sources.Keys));

    private static MedicareAmount Amount(string code, string? zip, DateOnly day) =>
        Assert.IsType<MedicareAmount>(Schedule.Amount(code, Share.All, ZipCode.TryParse(zip), day));
}
