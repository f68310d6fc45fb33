using CsCheck;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Sources;

namespace IptFinder.UnitTests.Costs;

public class CostEstimatorProperties
{
    private const int Times = 2_000;

    private static readonly Gen<(Course Course, PlanTerms Terms, AllowedAmount? Allowed)> Questions =
        Gen.Select(Plans.Courses, Plans.Terms, Plans.Allowed);

    [Fact]
    public void Every_visit_is_paid_as_cent_by_cent() => Questions.Sample(
        (course, terms, allowed) =>
        {
            var estimate = CostEstimator.Estimate(course, Plans.Covered(terms, allowed));
            foreach (var one in new[] { estimate.Low, estimate.Likely, estimate.High })
            {
                var expected = new CostOracle(terms, allowed).Pay([.. one.Lines.Select(line => (line.Date, line.Charge.Cents))]);
                Assert.Equal(expected, one.Lines.Select(line => (line.Patient.Cents, line.Plan.Cents)));
            }
        },
        iter: Times);

    [Fact]
    public void Low_likely_and_high_take_their_sessions_and_prices() => Questions.Sample(
        (course, terms, allowed) =>
        {
            var estimate = CostEstimator.Estimate(course, Plans.Covered(terms, allowed));

            Assert.Equal(course.Visits.Take(course.Sessions.Low).Select(visit => visit.Price.Low), estimate.Low.Lines.Select(line => line.Charge));
            Assert.Equal(course.Visits.Take(course.Sessions.Likely).Select(visit => visit.Price.Middle), estimate.Likely.Lines.Select(line => line.Charge));
            Assert.Equal(course.Visits.Select(visit => visit.Price.High), estimate.High.Lines.Select(line => line.Charge));
            Assert.True(estimate.Low.Patient <= estimate.Likely.Patient && estimate.Likely.Patient <= estimate.High.Patient);
        },
        iter: Times);

    [Fact]
    public void The_parts_of_a_visit_add_up_to_its_charge() => Questions.Sample(
        (course, terms, allowed) => Assert.All(Lines(course, terms, allowed), line =>
        {
            Assert.Equal(line.Charge, line.Deductible + line.Copay + line.Coinsurance + line.Balance + line.Uncovered + line.Plan);
            Assert.All(
                new[] { line.Deductible, line.Copay, line.Coinsurance, line.Balance, line.Uncovered, line.Plan },
                part => Assert.True(part >= Money.Zero));
            Assert.True(line.Patient <= line.Charge);
        }),
        iter: Times);

    [Fact]
    public void Running_totals_are_sums_of_the_lines() => Questions.Sample(
        (course, terms, allowed) =>
        {
            var lines = Lines(course, terms, allowed);
            for (var i = 0; i < lines.Count; i++)
            {
                Assert.Equal(i + 1, lines[i].Number);
                Assert.Equal(lines.Take(i + 1).Sum(line => line.Patient.Cents), lines[i].PatientSoFar.Cents);
                Assert.Equal(lines.Take(i + 1).Sum(line => line.Plan.Cents), lines[i].PlanSoFar.Cents);
            }
        },
        iter: Times);

    [Fact]
    public void In_network_covered_visits_never_cost_more_than_what_is_left_of_the_maximum() =>
        Gen.Select(Plans.Courses, Plans.Terms).Where((_, terms) => terms.OutOfPocketMax is not null).Sample(
            (course, terms) =>
            {
                var first = terms.YearStart.YearOf(course.Start);
                foreach (var year in Lines(course, terms, null).GroupBy(line => terms.YearStart.YearOf(line.Date)))
                {
                    var met = year.Key == first ? terms.OutOfPocketMet : Money.Zero;
                    Assert.True(year.Sum(line => (line.Patient - line.Uncovered).Cents) <= (terms.OutOfPocketMax!.Value - met).Cents);
                }
            },
            iter: Times);

    [Fact]
    public void A_higher_fee_never_lowers_the_total() => Gen.Select(Questions, Plans.UpTo300, Gen.Int[0, 19]).Sample(
        (question, more, which) =>
        {
            var (course, terms, allowed) = question;
            var visits = course.Visits.Select((visit, i) =>
                i == which % course.Visits.Count ? visit with { Price = visit.Price.Each(price => price + more) } : visit);
            NoLess(course, terms, allowed, new Course([.. visits], course.Sessions), terms);
        },
        iter: Times);

    [Fact]
    public void A_higher_deductible_never_lowers_the_total() => Gen.Select(Questions, Plans.UpTo300).Sample(
        (question, more) =>
        {
            var (course, terms, allowed) = question;
            var higher = DatedSeries<Money>.Always(terms.Deductible.Latest.Value + more);
            NoLess(course, terms, allowed, course, terms with { Deductible = higher });
        },
        iter: Times);

    [Fact]
    public void A_higher_copay_or_coinsurance_never_lowers_the_total() => Gen.Select(Questions, Plans.VisitShares, Plans.VisitShares).Sample(
        (question, one, other) =>
        {
            var (course, terms, allowed) = question;
            var (less, more) = (one, other) switch
            {
                (VisitShare.Copay a, VisitShare.Copay b) when a.Amount > b.Amount => (other, one),
                (VisitShare.Coinsurance a, VisitShare.Coinsurance b) when a.Share > b.Share => (other, one),
                (VisitShare.Copay, VisitShare.Coinsurance) or (VisitShare.Coinsurance, VisitShare.Copay) => (one, one),
                _ => (one, other),
            };
            NoLess(course, terms with { Share = less }, allowed, course, terms with { Share = more });
        },
        iter: Times);

    [Fact]
    public void A_course_cut_in_two_costs_the_same() => Gen.Select(Questions, Gen.Int[1, 19]).Sample(
        (question, cut) =>
        {
            var (course, terms, allowed) = question;
            var lines = Lines(course, terms, allowed);
            if (cut >= lines.Count)
            {
                return;
            }

            var rest = course.Visits.Skip(cut).Take(course.Sessions.Likely - cut).ToList();
            var second = new Course(rest, new SessionCount(rest.Count, rest.Count, rest.Count));
            var carried = Carried(terms, lines.Take(cut).ToList(), second.Start);

            var lineTotal = lines[cut - 1].PatientSoFar + Lines(second, carried, allowed)[^1].PatientSoFar;
            Assert.Equal(lines[^1].PatientSoFar, lineTotal);
        },
        iter: Times);

    /// <summary>What a person would write down half way: met and used in the plan year of the next visit.</summary>
    private static PlanTerms Carried(PlanTerms terms, List<CostLine> lines, DateOnly next)
    {
        var year = terms.YearStart.YearOf(next);
        var isFirst = year == terms.YearStart.YearOf(lines[0].Date);
        var ofYear = lines.Where(line => terms.YearStart.YearOf(line.Date) == year).ToList();
        var deductible = Money.FromCents(ofYear.Sum(line => line.Deductible.Cents));
        var paid = Money.FromCents(ofYear.Sum(line => (line.Deductible + line.Copay + line.Coinsurance).Cents));
        return terms with
        {
            DeductibleMet = deductible + (isFirst ? terms.DeductibleMet : Money.Zero),
            OutOfPocketMet = paid + (isFirst ? terms.OutOfPocketMet : Money.Zero),
            VisitsUsed = ofYear.Count + (isFirst ? terms.VisitsUsed : 0),
        };
    }

    private static IReadOnlyList<CostLine> Lines(Course course, PlanTerms terms, AllowedAmount? allowed) =>
        CostEstimator.Estimate(course, Plans.Covered(terms, allowed)).Likely.Lines;

    /// <summary>The second question costs no less than the first.</summary>
    private static void NoLess(Course course, PlanTerms terms, AllowedAmount? allowed, Course dearerCourse, PlanTerms dearerTerms)
    {
        var less = CostEstimator.Estimate(course, Plans.Covered(terms, allowed));
        var more = CostEstimator.Estimate(dearerCourse, Plans.Covered(dearerTerms, allowed));
        Assert.True(less.Low.Patient <= more.Low.Patient, "low");
        Assert.True(less.Likely.Patient <= more.Likely.Patient, "likely");
        Assert.True(less.High.Patient <= more.High.Patient, "high");
    }
}
