using CsCheck;
using IptFinder.Domain.Sources;
using IptFinder.Domain.Therapists;
using IptFinder.Domain.Training;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search;

public class TrainingLadderTests
{
    private static readonly TrainingEvidence Certificate = A.Certificate();

    [Fact]
    public void Certified_ACertificateInDate() => Assert.Equal(TrainingRung.Certified, RungOf(Certificate));

    [Fact]
    public void Certified_WhenWeChecked() =>
        Assert.Equal(TrainingRung.Certified, RungOf(Certificate with { Source = Source.CheckedByUs }));

    [Fact]
    public void Certified_UpToItsLastDay()
    {
        Assert.Equal(TrainingRung.Certified, RungOf(Certificate with { Expires = Days.Today }));
        Assert.Equal(TrainingRung.Trained, RungOf(Certificate with { Expires = Days.Ago(1) }));
    }

    [Fact]
    public void Certified_UpToAYearAfterItWasConfirmed()
    {
        Assert.Equal(TrainingRung.Certified, RungOf(Certificate with { AsOf = Days.Ago(365) }));
        Assert.Equal(TrainingRung.Trained, RungOf(Certificate with { AsOf = Days.Ago(366) }));
    }

    [Fact]
    public void Certified_WithoutAnEnd() => Assert.Equal(TrainingRung.Certified, RungOf(Certificate with { Expires = null, Awarded = null }));

    [Fact]
    public void Trained_ACertificateOnlyTheTherapistSpeaksOf() =>
        Assert.Equal(TrainingRung.Trained, RungOf(Certificate with { Source = Source.Therapist }));

    [Theory]
    [InlineData("institute", "a")]
    [InlineData("institute", null)]
    [InlineData("institute", "d")]
    [InlineData("another", "b")]
    public void Trained_ALevelThatDoesNotCertify(string body, string? level) =>
        Assert.Equal(TrainingRung.Trained, RungOf(Certificate with { Body = body, Level = level }));

    [Fact]
    public void A_training_only_the_therapist_speaks_of_counts_for_a_year()
    {
        Assert.Equal(TrainingRung.Trained, RungOf(Certificate with { Source = Source.Therapist, AsOf = Days.Ago(365) }));
        Assert.Equal(TrainingRung.Unknown, RungOf(Certificate with { Source = Source.Therapist, AsOf = Days.Ago(366) }));
    }

    [Theory]
    [InlineData(Source.CertifyingBody)]
    [InlineData(Source.CheckedByUs)]
    [InlineData(Source.Therapist)]
    public void A_training_still_to_come_does_not_count(Source source)
    {
        Assert.Equal(TrainingRung.Unknown, RungOf(Certificate with { Awarded = Days.In(1), Source = source }));
        Assert.NotEqual(TrainingRung.Unknown, RungOf(Certificate with { Awarded = Days.Today, Source = source }));
    }

    [Theory]
    [InlineData("ipt-a")]
    [InlineData("ipsrt")]
    public void Adaptations_count(string approach)
    {
        Assert.Equal(TrainingRung.Certified, RungOf(Certificate with { Approach = approach }));
        Assert.Equal(TrainingRung.SaysSo, RungOf(ListingFacts.None with { Approaches = A.SaidList("dit", approach) }));
    }

    [Fact]
    public void A_therapy_with_a_similar_name_never_counts()
    {
        Assert.Equal(TrainingRung.Unknown, RungOf(Certificate with { Approach = "dit" }));
        Assert.Equal(TrainingRung.Unknown, RungOf(ListingFacts.None with { Approaches = A.SaidList("dit") }));
    }

    [Theory]
    [InlineData(365, TrainingRung.SaysSo)]
    [InlineData(366, TrainingRung.Unknown)]
    public void SaysSo_ForAYear(int daysAgo, TrainingRung expected) => Assert.Equal(
        expected, RungOf(ListingFacts.None with { Approaches = A.Said<IReadOnlyList<string>>(["ipt"], daysAgo) }));

    [Fact]
    public void OffersIpt_BySayingSo_ElseByTraining()
    {
        var trained = ListingFacts.None with { Training = [Certificate] };

        Assert.True(TestVocabulary.Ladder.OffersIpt(trained, Days.Today));
        Assert.True(TestVocabulary.Ladder.OffersIpt(trained with { Approaches = A.SaidList("dit", "ipt") }, Days.Today));
        Assert.False(TestVocabulary.Ladder.OffersIpt(trained with { Approaches = A.SaidList("dit") }, Days.Today));
        Assert.True(TestVocabulary.Ladder.OffersIpt(trained with { Approaches = A.Said<IReadOnlyList<string>>(["dit"], 366) }, Days.Today));
        Assert.False(TestVocabulary.Ladder.OffersIpt(ListingFacts.None, Days.Today));
    }

    [Fact]
    public void Unknown_WhenNothingIsSaid() => Assert.Equal(TrainingRung.Unknown, RungOf(ListingFacts.None));

    [Fact]
    public void BestEvidence_IsTheHighest()
    {
        var course = Certificate with { Level = "a" };
        var facts = A.Therapist().Trained(course, Certificate).OffersIpt().Build().Facts;

        Assert.Equal((Certificate, TrainingRung.Certified), TestVocabulary.Ladder.BestEvidence(facts, Days.Today));
    }

    [Fact]
    public void BestEvidence_OfATherapistsWordAlone_IsNone() =>
        Assert.Null(TestVocabulary.Ladder.BestEvidence(A.Therapist().OffersIpt().Build().Facts, Days.Today));

    [Fact]
    public void The_rung_is_that_of_the_ladder_read_from_the_top() =>
        Gen.Select(Evidence.One.Array[0, 3], Gen.OneOf(Sourced<IReadOnlyList<string>>.Unknown, A.SaidList("ipt"), A.SaidList("dit")))
            .Select((evidence, approaches) => ListingFacts.None with { Training = evidence, Approaches = approaches })
            .Sample(facts => Assert.Equal(TrainingOracle.RungOf(facts, Days.Today), RungOf(facts)), iter: 3_000);

    [Fact]
    public void More_evidence_never_lowers_the_rung() => Gen.Select(Evidence.One.Array[0, 3], Evidence.One).Sample((some, more) =>
        RungOf([.. some, more]) <= RungOf(some));

    private static TrainingRung RungOf(params TrainingEvidence[] evidence) => RungOf(ListingFacts.None with { Training = evidence });

    private static TrainingRung RungOf(ListingFacts facts) => TestVocabulary.Ladder.RungOf(facts, Days.Today);
}
