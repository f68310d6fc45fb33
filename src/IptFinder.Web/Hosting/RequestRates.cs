using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using IptFinder.Web.Settings;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Hosting;

/// <summary>
/// How often one address may ask: <see cref="SiteOptions.PagesPerMinute"/> and <see cref="SiteOptions.ApiPerMinute"/>. Counted in
/// memory for a minute and written nowhere. Endpoints that must always answer say so themselves.
/// </summary>
public static class RequestRates
{
    private const int Ipv6NetworkBytes = 8; // One customer is given a /64 at least.

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRequestRates(this IServiceCollection services)
    {
        services.AddRateLimiter();
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<SiteOptions>>((limiter, site) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (bool IsApi, IPAddress Network)>(context => LimitOf(context, site.Value));
            limiter.OnRejected = TellWhen;
        });
    }

    /// <summary>The addresses that are counted as one: an IPv4 address alone, an IPv6 address with its /64.</summary>
    public static IPAddress NetworkOf(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return plain;
        }

        var bytes = plain.GetAddressBytes();
        Array.Clear(bytes, Ipv6NetworkBytes, bytes.Length - Ipv6NetworkBytes);
        return new IPAddress(bytes);
    }

    private static RateLimitPartition<(bool IsApi, IPAddress Network)> LimitOf(HttpContext context, SiteOptions site)
    {
        var isApi = context.Request.Path.StartsWithSegments(Links.Api, StringComparison.OrdinalIgnoreCase);
        var address = context.Connection.RemoteIpAddress ?? IPAddress.Loopback; // A socket file has no address, and is on this machine.
        var caller = (isApi, NetworkOf(address));
        return IPAddress.IsLoopback(address) && !site.LimitLoopback
            ? RateLimitPartition.GetNoLimiter(caller)
            : RateLimitPartition.GetFixedWindowLimiter(caller, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = isApi ? site.ApiPerMinute : site.PagesPerMinute,
                Window = Window,
            });
    }

    private static ValueTask TellWhen(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
