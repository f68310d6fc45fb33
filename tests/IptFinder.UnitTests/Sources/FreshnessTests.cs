using CsCheck;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Sources;

public class FreshnessTests
{
    [Theory]
    [InlineData(FactKind.Accepting, 30)]
    [InlineData(FactKind.WaitTime, 21)]
    [InlineData(FactKind.Insurance, 90)]
    [InlineData(FactKind.Fee, 180)]
    [InlineData(FactKind.License, 365)]
    [InlineData(FactKind.Other, 365)]
    public void IsFresh_UpToTheLastDay_AndNotOnTheNext(FactKind kind, int days)
    {
        foreach (var source in Enum.GetValues<Source>().Where(source => source != Source.Registry))
        {
            Assert.True(Freshness.IsFresh(kind, source, Days.Today, Days.Today));
            Assert.True(Freshness.IsFresh(kind, source, Days.Ago(days), Days.Today));
            Assert.False(Freshness.IsFresh(kind, source, Days.Ago(days + 1), Days.Today));
        }
    }

    [Fact]
    public void What_the_registry_has_does_not_age() => Gen.Select(Gen.Enum<FactKind>(), Gen.Int[0, 10_000]).Sample(
        (kind, days) => Freshness.IsFresh(kind, Source.Registry, Days.Ago(days), Days.Today));

    [Fact]
    public void What_went_stale_stays_stale() =>
        Gen.Select(Gen.Enum<FactKind>(), Gen.Int[0, 800], Gen.Int[0, 800]).Sample((kind, days, more) =>
            Freshness.IsFresh(kind, Source.Therapist, Days.Ago(days), Days.Today)
            || !Freshness.IsFresh(kind, Source.Therapist, Days.Ago(days + more), Days.Today));
}
