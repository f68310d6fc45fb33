using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Licensure;

public class CompactTests
{
    [Fact]
    public void Covers_BothStatesOnThatDay() => Assert.True(Covers(UsState.CT, UsState.RI));

    [Fact]
    public void Covers_OneStateOutside_IsFalse()
    {
        Assert.False(Covers(UsState.CT, UsState.MA));
        Assert.False(Covers(UsState.MA, UsState.CT));
    }

    [Fact]
    public void Covers_FromTheFirstDayOn()
    {
        var first = TestVocabulary.Psypact.CoversFrom[UsState.VT];

        Assert.False(TestVocabulary.Psypact.Covers(Profession.Psychologist, UsState.VT, UsState.CT, first.AddDays(-1)));
        Assert.False(TestVocabulary.Psypact.Covers(Profession.Psychologist, UsState.CT, UsState.VT, first.AddDays(-1)));
        Assert.True(TestVocabulary.Psypact.Covers(Profession.Psychologist, UsState.VT, UsState.CT, first));
        Assert.True(TestVocabulary.Psypact.Covers(Profession.Psychologist, UsState.CT, UsState.VT, first));
    }

    [Fact]
    public void Covers_AnotherProfession_IsFalse() =>
        Assert.False(TestVocabulary.Psypact.Covers(Profession.Counselor, UsState.CT, UsState.RI, Days.Today));

    [Fact]
    public void Covers_ACompactThatGrantsNothingYet_IsFalse() =>
        Assert.False(TestVocabulary.SocialWork.Covers(Profession.ClinicalSocialWorker, UsState.CT, UsState.RI, Days.Today));

    private static bool Covers(UsState home, UsState client) =>
        TestVocabulary.Psypact.Covers(Profession.Psychologist, home, client, Days.Today);
}
