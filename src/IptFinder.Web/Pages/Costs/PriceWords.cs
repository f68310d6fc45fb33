using IptFinder.Domain.Reference;

namespace IptFinder.Web.Pages.Costs;

/// <summary>When a published price holds, in words.</summary>
public static class PriceWords
{
    /// <summary>"1 Jan 2024 to 31 Dec 2024"; "read 23 Nov 2026" for a price without a period of its own.</summary>
    public static string When(PriceBenchmark price) => price.To is { } to
        ? $"{Words.Date(price.From)} to {Words.Date(to)}"
        : $"read {Words.Date(price.From)}";
}
