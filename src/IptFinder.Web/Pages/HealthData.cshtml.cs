using IptFinder.Domain.Reference;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Pages;

/// <summary>The notice on consumer health data; a template while nobody runs the site for the public.</summary>
public sealed class HealthDataModel(ReferenceData reference, IOptions<OperatorOptions> runBy) : PageModel
{
    public OperatorOptions RunBy => runBy.Value;

    /// <summary>Asks for such a notice.</summary>
    public ReferenceSource Law => reference.Sources["rcw-19-373"];
}
