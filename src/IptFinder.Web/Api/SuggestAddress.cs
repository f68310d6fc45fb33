using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace IptFinder.Web.Api;

/// <summary>What an address may ask suggestions for.</summary>
public sealed class SuggestAddress
{
    [FromQuery(Name = "q"), Description("What has been typed so far.")]
    public string? Q { get; init; }

    [FromQuery(Name = "kind"), Description("What it is about; up to three of every kind if absent.")]
    public string? Kind { get; init; }
}
