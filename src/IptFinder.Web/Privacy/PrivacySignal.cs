namespace IptFinder.Web.Privacy;

/// <summary>
/// Says to programs that the site honors Global Privacy Control, as its specification asks (w3.org/TR/gpc, "GPC Support Resource"). Nothing is sold or shared
/// anyway, so the signal switches nothing off.
/// </summary>
public static class PrivacySignal
{
    /// <summary>When that was last true to our knowledge.</summary>
    private static readonly DateOnly LastUpdate = new(2026, 11, 28);

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapMethods(Links.PrivacySignal, [HttpMethods.Get, HttpMethods.Head], () => Results.Json(new { gpc = true, lastUpdate = Words.MachineDate(LastUpdate) })).ExcludeFromDescription();
}
