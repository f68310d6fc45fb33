using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace IptFinder.Web.Api;

/// <summary>What an address may ask of the planner, for the description of the API. It is read as the page reads it.</summary>
public sealed class PlanAddress
{
    [FromQuery(Name = "sessions"), Description("Sessions, 1 to 104; the usual number if absent.")]
    public string? Sessions { get; init; }

    [FromQuery(Name = "first"), Description("The day of the first session: 2027-01-05.")]
    public string? First { get; init; }

    [FromQuery(Name = "time"), Description("When sessions begin, on the clocks of the zone: 17:00.")]
    public string? Time { get; init; }

    [FromQuery(Name = "zone"), Description("A US time zone by its IANA name: America/New_York.")]
    public string? Zone { get; init; }

    [FromQuery(Name = "every"), Description("weekly, twice-then-weekly, biweekly or monthly; the first three also with -then-monthly-6. weekly if absent.")]
    public string? Every { get; init; }

    [FromQuery(Name = "fold"), Description("earlier or later, where clocks show the time twice.")]
    public string? Fold { get; init; }

    [FromQuery(Name = "off"), Description("Days off: 2027-02-15/2027-02-21. May stand up to four times.")]
    public string[] Off { get; init; } = [];

    [FromQuery(Name = "holidays"), Description("yes leaves federal holidays out.")]
    public string? Holidays { get; init; }

    [FromQuery(Name = "plan"), Description("Names the plan in a calendar file; no answer depends on it.")]
    public string? Plan { get; init; }
}
