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

    /// <summary>Null where Medicare sets the prices, and where a problem was found.</summary>
    public VisitPrices? Read(string kind)
    {
        if (kind == CoverageQuestion.Medicare)
        {
            return null;
        }

        var isInNetwork = kind == CoverageQuestion.InNetwork;
        var allowedSession = isInNetwork ? Typed("allowed-session") : null;
        var allowedFirst = isInNetwork ? Typed("allowed-first") : null;
        var feeSession = Typed("session") ?? Published(sessionCode);
        var feeFirst = Typed("first") ?? Published(CourseReader.FirstVisitCode) ?? feeSession;
        var session = isInNetwork ? allowedSession ?? FromMedicareTo(feeSession, sessionCode, "each session") : feeSession;
        var first = isInNetwork
            ? allowedFirst ?? FromMedicareTo(feeFirst, CourseReader.FirstVisitCode, "the first visit") ?? session
            : feeFirst;
        if (session is null || first is null)
        {
            if (_problems.Count == 0)
            {
                _problems.Add(isInNetwork
                    ? new FieldError($"{letter}-allowed-session", "Enter what your plan allows for a session. If you do not know, enter the therapist's fee above.")
                    : new FieldError($"{letter}-session", "Enter what each session costs, like $140 or 120 to 150, or choose a price to start from."));
            }

            return null;
        }

        SayWhereFirstCameFrom(isInNetwork);
        return new VisitPrices(Price(CourseReader.FirstVisitCode, first.Value), Price(sessionCode, session.Value));
    }

    private static VisitPrice Price(string code, MoneyRange price) => new(code, price.Low, price.High);

    private void SayWhereFirstCameFrom(bool isInNetwork)
    {
        if (form[$"{letter}-first"].Length == 0 && form[$"{letter}-benchmark"] != Medicare && !(isInNetwork && form[$"{letter}-allowed-first"].Length > 0))
        {
            _assumptions.Add(new Assumption("visits", "The first visit costs the same as the others, as you entered no price for it. It often costs more."));
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
        if (choice.Length == 0)
        {
            return null;
        }

        var benchmark = reference.PriceBenchmarks.FirstOrDefault(one => choice == Medicare ? one.MedicareCode == code : one.Code == choice);
        if (benchmark is null)
        {
            return null;
        }

        if (!_sources.Contains(benchmark.SourceId, StringComparer.Ordinal))
        {
            _sources.Add(benchmark.SourceId);
            _assumptions.Add(new Assumption("visits", $"Prices you left empty: {benchmark.Label} ({Words.Date(benchmark.From)}{(benchmark.To is { } to ? $" to {Words.Date(to)}" : "")})."));
        }

        return benchmark.Amount;
    }

    private MoneyRange? FromMedicareTo(MoneyRange? fee, string code, string what)
    {
        if (fee is not { } price || reference.Medicare.Amount(code, Share.All, null, start) is not { } medicare)
        {
            return null;
        }

        IsAllowedMissing = true;
        _sources.AddRange(reference.Medicare.SourceIds.Except(_sources, StringComparer.Ordinal).Take(1));
        _assumptions.Insert(0, new Assumption(
            "visits",
            $"You did not say what the plan allows for {what}. We took all between Medicare's amount, {medicare.Allowed}, and the fee, {price}. Ask the plan."));
        return MoneyRange.Between(medicare.Allowed, price.High);
    }
}
