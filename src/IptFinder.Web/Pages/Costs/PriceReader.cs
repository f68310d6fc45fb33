using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Domain.Reference;
using IptFinder.Web.Frame;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// Reads what the visits of one way to pay cost. Typed prices go before a published one. In network a fee is never taken for
/// what the plan allows: where that is not said, the price is a range from Medicare's amount to the fee.
/// </summary>
internal sealed class PriceReader(CostsForm form, string letter, string sessionCode, DateOnly start, ReferenceData reference)
{
    /// <summary>The choice of Medicare's own amounts as prices to start from.</summary>
    public const string Medicare = "medicare";

    private readonly List<FieldError> _problems = [];
    private readonly List<Assumption> _assumptions = [];
    private readonly List<string> _sources = [];

    public IReadOnlyList<FieldError> Problems => _problems;

    public IReadOnlyList<Assumption> Assumptions => _assumptions;

    /// <summary>Ids of the sources of published prices that were taken.</summary>
    public IReadOnlyList<string> Sources => _sources;

    /// <summary>The plan's own amount was not said, for one kind of visit or both.</summary>
    public bool IsAllowedMissing { get; private set; }

    /// <summary>What the therapist charges, where it is known; null else.</summary>
    public VisitPrices? Fees { get; private set; }

    /// <summary>Null where Medicare sets the prices, and where a problem was found.</summary>
    public VisitPrices? Read(string kind)
    {
        var feeSession = Typed("session") ?? Published(sessionCode);
        var feeFirst = Typed("first") ?? Published(CourseReader.FirstVisitCode);
        Fees = feeSession is { } known ? Prices(feeFirst ?? known, known) : null;
        return kind switch
        {
            CoverageQuestion.Medicare => null,
            CoverageQuestion.InNetwork => Allowed(feeFirst, feeSession),
            _ => Charged(feeFirst, feeSession),
        };
    }

    private VisitPrices? Charged(MoneyRange? first, MoneyRange? session)
    {
        if (session is not { } price)
        {
            Complain("session", "Enter what each session costs, like $140 or 120 to 150, or choose a price to start from.");
            return null;
        }

        return Prices(first ?? SameAs(price), price);
    }

    /// <summary>The plan's own amounts; else all between Medicare's amount and the fee.</summary>
    private VisitPrices? Allowed(MoneyRange? feeFirst, MoneyRange? feeSession)
    {
        var first = Typed("allowed-first") ?? WithMedicare(feeFirst, CourseReader.FirstVisitCode, "the first visit");
        var session = Typed("allowed-session") ?? WithMedicare(feeSession, sessionCode, "each session");
        if (session is not { } price)
        {
            Complain("allowed-session", "Enter what your plan allows for a session. If you do not know, enter the therapist's fee above.");
            return null;
        }

        return Prices(first ?? SameAs(price), price);
    }

    private VisitPrices Prices(MoneyRange first, MoneyRange session) =>
        new(new VisitPrice(CourseReader.FirstVisitCode, first.Low, first.High), new VisitPrice(sessionCode, session.Low, session.High));

    private MoneyRange SameAs(MoneyRange session)
    {
        _assumptions.Add(new Assumption("visits", "The first visit costs the same as the others, as you entered no price for it. It often costs more."));
        return session;
    }

    private void Complain(string field, string advice)
    {
        if (_problems.Count == 0)
        {
            _problems.Add(new FieldError($"{letter}-{field}", advice));
        }
    }

    private MoneyRange? Typed(string field)
    {
        var text = form[$"{letter}-{field}"];
        if (text.Length == 0)
        {
            return null;
        }

        if (MoneyRange.TryParse(text) is { } range && range.High <= Money.FromDollars(1_000_000))
        {
            return range;
        }

        _problems.Add(new FieldError($"{letter}-{field}", "Enter a price in dollars, like $140, or a range like 120 to 150."));
        return null;
    }

    private MoneyRange? Published(string code)
    {
        var choice = form[$"{letter}-benchmark"];
        var benchmark = reference.PriceBenchmarks.FirstOrDefault(one => choice == Medicare ? one.MedicareCode == code : one.Code == choice);
        if (benchmark is null)
        {
            return null;
        }

        if (Cite(benchmark.SourceId))
        {
            _assumptions.Add(new Assumption("visits", $"Prices you left empty: {benchmark.Label} ({PriceWords.When(benchmark)})."));
        }

        return benchmark.Amount;
    }

    /// <summary>All between Medicare's amount and the fee; null where the fee or the amount is not known.</summary>
    private MoneyRange? WithMedicare(MoneyRange? fee, string code, string what)
    {
        if (fee is not { } price || reference.Medicare.Amount(code, Share.All, null, start) is not { } medicare)
        {
            return null;
        }

        Cite(reference.Medicare.SourceIds[0]);
        var amount = medicare.Allowed;
        var range = new MoneyRange(price.Low < amount ? price.Low : amount, price.High > amount ? price.High : amount);
        var how = range.Low == range.High
            ? $"We took Medicare's national amount of {Words.Year(medicare.National.From.Year)}, {amount}."
            : $"We took all between Medicare's national amount of {Words.Year(medicare.National.From.Year)}, {amount}, and the fee, {price}.";
        _assumptions.Insert(IsAllowedMissing ? 1 : 0, new Assumption("visits", $"You did not say what the plan allows for {what}. {how} Ask the plan."));
        IsAllowedMissing = true;
        return range;
    }

    /// <summary>True when it was not cited yet.</summary>
    private bool Cite(string source)
    {
        if (_sources.Contains(source, StringComparer.Ordinal))
        {
            return false;
        }

        _sources.Add(source);
        return true;
    }
}
