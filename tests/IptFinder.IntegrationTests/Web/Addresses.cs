using IptFinder.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Web;

/// <summary>What the site answers to GET, read from its routes: a new page is among it by itself.</summary>
internal static class Addresses
{
    /// <summary>A file that is not there.</summary>
    public const string NoFile = "/css/no-such.css";

    private const string Plan = "first=2027-01-05&time=17:00&zone=America/New_York";

    /// <summary>An example for every route that has parameters. A new such route fails until it has one.</summary>
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["/browse/{state}"] = "/browse/ct",
        ["/browse/{state}/{town}"] = "/browse/ct/new-haven",
        ["/learn/{slug}"] = "/learn/grief",
        ["/es/learn/{slug}"] = "/es/learn/crisis-help",
        ["/therapists/{id:int}/{slug?}"] = "/therapists/1/sook-shim",
        ["/{**path:file}"] = NoFile,
    };

    /// <summary>Pages that show more when they are asked something.</summary>
    private static readonly string[] Questions =
    [
        "/find?near=06510", "/find?near=06510&radius=50&q=ann&insurer=aetna&maxfee=150&sort=fee&unknown=include&page=1", "/find?q=zzzz", "/therapists/1?state=NY",
        "/costs?therapist=1", $"/plan?{Plan}", $"/plan/calendar.ics?{Plan}", $"/check-in?{Plan}", $"{Links.Api}/v1/plan?{Plan}", "/compare?ids=1,2,3&sort=fee",
        "/prepare/contact?therapist=1", "/prepare/moving?therapist=1", $"{Links.Api}/v1/therapists?near=06510", $"{Links.Api}/v1/suggest?q=chic", Links.LeaveNow,
    ];

    /// <summary>Every address, styles and scripts included, then the questions.</summary>
    public static IReadOnlyList<string> All(TestSite site) => [.. Routes(site).Select(Example).Distinct(StringComparer.Ordinal), .. Questions];

    /// <summary>The patterns of all routes that take GET.</summary>
    public static IEnumerable<string> Routes(TestSite site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methods || methods.HttpMethods.Contains(HttpMethods.Get))
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'));

    private static string Example(string route) => route.Contains('{', StringComparison.Ordinal) ? Examples[route] : route;
}
