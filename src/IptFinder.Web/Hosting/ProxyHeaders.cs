using IptFinder.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace IptFinder.Web.Hosting;

/// <summary>Takes from the proxies of <see cref="SiteOptions.Proxies"/> who asks, how and for which host.</summary>
public static class ProxyHeaders
{
    public static void UseProxyHeaders(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.Proxies;
        if (proxies.Count == 0)
        {
            return; // Without any known proxy the framework would believe everyone.
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null, // As far as the known proxies reach.
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (KnownProxy.TryRead(proxy, out var network)) // What cannot be read stops the start.
            {
                options.KnownIPNetworks.Add(network);
            }
        }

        foreach (var host in app.Configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            options.AllowedHosts.Add(host);
        }

        app.UseForwardedHeaders(options);
    }
}
