using IptFinder.Domain.Amounts;

namespace IptFinder.Domain.Costs;

/// <summary>What a visit's charge falls into; see <see cref="CostLine"/>. The parts that are not set are nothing.</summary>
internal sealed record VisitParts
{
    public Money? Allowed { get; init; }

    public Money Deductible { get; init; }

    public Money Copay { get; init; }

    public Money Coinsurance { get; init; }

    public Money Balance { get; init; }

    public Money Uncovered { get; init; }

    public Money Plan { get; init; }

    public Money? DeductibleLeft { get; init; }

    public Money? MaximumLeft { get; init; }

    public required IReadOnlyList<CostRule> Rules { get; init; }
}
