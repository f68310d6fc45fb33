using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Sources;

public class SourcedTests
{
    [Fact]
    public void Default_IsUnknown()
    {
        Assert.False(default(Sourced<bool>).IsKnown);
        Assert.Equal(Sourced<bool>.Unknown, default);
    }

    [Fact]
    public void A_known_no_is_not_unknown()
    {
        var no = A.Said(false);

        Assert.True(no.IsKnown);
        Assert.False(no.Value);
        Assert.NotEqual(Sourced<bool>.Unknown, no);
    }

    [Fact]
    public void A_fact_keeps_its_source_and_date()
    {
        var fact = new Sourced<int>(7, Source.Insurer, Days.Ago(3));

        Assert.Equal((7, Source.Insurer, Days.Ago(3)), (fact.Value, fact.Source, fact.AsOf));
    }

    [Fact]
    public void Value_Unknown_Throws() => Assert.Throws<InvalidOperationException>(() => Sourced<int>.Unknown.Value);

    [Fact]
    public void IfFresh_KeepsAFreshFact_AndForgetsAStaleOne()
    {
        Assert.Equal(A.Said("yes", 90), A.Said("yes", 90).IfFresh(FactKind.Insurance, Days.Today));
        Assert.Equal(Sourced<string>.Unknown, A.Said("yes", 91).IfFresh(FactKind.Insurance, Days.Today));
    }

    [Fact]
    public void IsFresh_Unknown_IsFalse() => Assert.False(Sourced<string>.Unknown.IsFresh(FactKind.Other, Days.Today));

    [Fact]
    public void ToString_CanBeAskedOfAnUnknownFact()
    {
        Assert.Equal("unknown", Sourced<int>.Unknown.ToString());
        Assert.Equal("7 (Therapist, 2026-10-11)", A.Said(7).ToString());
    }
}
