namespace IptFinder.Web.Pages.Costs;

/// <summary>What an estimate was made from, for those who have it on paper. What is not known stands among its assumptions.</summary>
internal static class EnteredWords
{
    public static IEnumerable<string> Of(WayAnswer way) =>
        [.. way.Origins, Sessions(way.Question.Sessions!), Days(way.Question), .. Prices(way.Question.Visits!), .. Terms(way.Question.Coverage!)];

    private static string Sessions(SessionNumbers sessions) => sessions.Low == sessions.High
        ? $"{Words.Count(sessions.High!.Value, "session")}."
        : $"{sessions.Low} to {sessions.High} sessions, most likely {sessions.Likely}.";

    private static string Days(EstimateQuestion question) =>
        $"First visit on {Words.Date(question.StartDate!.Value)}, then {EstimateWords.Rhythm(question)}.";

    private static IEnumerable<string> Prices(VisitPrices visits)
    {
        if (visits is { First: { Low: { } low } first, Session: { Low: { } lowAfter } session })
        {
            yield return $"First visit {Words.Range(low, first.High ?? low)}, each visit after {Words.Range(lowAfter, session.High ?? lowAfter)}.";
        }
    }

    private static IEnumerable<string> Terms(CoverageQuestion coverage) => coverage.Kind switch
    {
        CoverageQuestion.SelfPay => Own(coverage),
        CoverageQuestion.Medicare => [$"Therapist in ZIP code {coverage.Zip}.", .. Line("Part B deductible met", coverage.DeductibleMet)],
        _ => Plan(coverage),
    };

    private static IEnumerable<string> Own(CoverageQuestion coverage)
    {
        if (coverage.Prepay is { } prepay)
        {
            yield return $"{prepay.Sessions} sessions paid ahead: {prepay.Percent} % off.";
        }

        foreach (var line in Line("Lower fee by income", coverage.SlidingFee))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Plan(CoverageQuestion coverage) =>
    [
        .. Line("The plan allows, a visit", coverage.Allowed),
        .. Line("The plan allows, of the fee", coverage.AllowedShare),
        .. Line("Deductible", coverage.Deductible),
        .. Line("Deductible met", coverage.DeductibleMet),
        .. Line("Copay", coverage.Copay),
        .. Line("Coinsurance", coverage.Coinsurance),
        .. coverage.IsUnknown("afterDeductible") ? (string[])[] : [coverage.AfterDeductible == true ? "The deductible comes first." : "The deductible does not come first."],
        .. coverage.IsUnknown("outOfPocketMax") ? [] : Line("Yearly maximum", coverage.OutOfPocketMax?.ToString() ?? "none"),
        .. Line("Maximum met", coverage.OutOfPocketMet),
        .. coverage.IsUnknown("visitLimit") ? [] : Line("Visits covered a year", coverage.VisitLimit?.ToString(Words.UsEnglish) ?? "no limit"),
        .. Line("Visits used", coverage.VisitsUsed),
        .. coverage.PlanYearStart is { } year ? Line("Plan year starts in", EstimateWords.Months[year.Month - 1].Label) : [],
    ];

    private static IEnumerable<string> Line<T>(string name, T? value) => value is null ? [] : [$"{name}: {value}."];
}
