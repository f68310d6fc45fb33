using IptFinder.Domain.Sources;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Pages;

/// <summary>How to be listed, corrected or removed, and what is shown of training.</summary>
public sealed class ForTherapistsModel(IOptions<OperatorOptions> runBy) : PageModel
{
    public OperatorOptions RunBy => runBy.Value;

    /// <summary>What goes out of date, with the days it is shown as true.</summary>
    public IReadOnlyList<(string Fact, int Days)> Freshness { get; } =
    [
        ("How long the wait is", Domain.Sources.Freshness.Days(FactKind.WaitTime)),
        ("Taking new clients", Domain.Sources.Freshness.Days(FactKind.Accepting)),
        ("Insurance", Domain.Sources.Freshness.Days(FactKind.Insurance)),
        ("Fees", Domain.Sources.Freshness.Days(FactKind.Fee)),
        ("Licenses", Domain.Sources.Freshness.Days(FactKind.License)),
        ("Everything else", Domain.Sources.Freshness.Days(FactKind.Other)),
    ];
}
