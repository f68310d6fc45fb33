using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Therapists;

namespace IptFinder.UnitTests.Costs;

public class SelfPayProperties
{
    private static readonly Gen<(Course Course, Money? Sliding, PrepaidDiscount? Prepaid)> Questions = Gen.Select(
        Plans.Courses,
        Gen.OneOf(Gen.Const((Money?)null), Plans.UpTo300.Select(fee => (Money?)fee)),
        Gen.OneOf(Gen.Const((PrepaidDiscount?)null), Gen.Select(Gen.Int[2, 10], Gen.Int[1, 100], (sessions, percent) => (PrepaidDiscount?)new PrepaidDiscount(sessions, percent))));

    [Fact]
    public void Every_visit_is_paid_as_reckoned_by_hand() => Questions.Sample(
        (course, sliding, prepaid) =>
        {
            var lines = Lines(course, sliding, prepaid);
            for (var i = 0; i < lines.Count; i++)
            {
                var price = course.Visits[i].Price.Middle.Cents;
                var fee = sliding is { } lower ? Math.Min(price, lower.Cents) : price;
                var isInSet = prepaid is not null && (i / prepaid.Sessions) + 1 <= lines.Count / prepaid.Sessions;
                Assert.Equal(isInSet ? ((fee * (100 - prepaid!.Percent)) + 50) / 100 : fee, lines[i].Charge.Cents);
                Assert.Equal(lines[i].Charge, lines[i].Uncovered);
                Assert.Equal(lines[i].Charge, lines[i].Patient);
                Assert.Equal(Money.Zero, lines[i].Plan);
            }
        },
        iter: 1_000);

    [Fact]
    public void A_higher_fee_never_lowers_the_total() => Gen.Select(Questions, Plans.UpTo300, Gen.Int[0, 19]).Sample(
        (question, more, which) =>
        {
            var (course, sliding, prepaid) = question;
            var dearer = course.Visits.Select((visit, i) => i == which % course.Visits.Count ? visit with { Price = visit.Price.Each(price => price + more) } : visit);

            Assert.True(Lines(course, sliding, prepaid)[^1].PatientSoFar <= Lines(new Course([.. dearer], course.Sessions), sliding, prepaid)[^1].PatientSoFar);
        },
        iter: 1_000);

    private static IReadOnlyList<CostLine> Lines(Course course, Money? sliding, PrepaidDiscount? prepaid) =>
        CostEstimator.Estimate(course, new Coverage.SelfPay(sliding, true, prepaid)).Likely.Lines;
}
