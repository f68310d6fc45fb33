using IptFinder.Web.Settings;
using Microsoft.Extensions.Options;

namespace IptFinder.Web;

/// <summary>The headers of every answer: pages, files and errors alike. Nothing is fetched from, framed by or sent to another site.</summary>
public static class SecurityHeaders
{
    public static HeaderPolicyCollection For(IServiceProvider services)
    {
        var https = services.GetRequiredService<IOptions<SiteOptions>>().Value.Https;
        var policies = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            // Not no-referrer: with that, browsers post our own forms with "Origin: null".
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddCrossOriginEmbedderPolicy(policy => policy.RequireCorp())
            .AddCustomHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=(), browsing-topics=()")
            .AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().None();
                policy.AddScriptSrc().Self();
                policy.AddStyleSrc().Self();
                policy.AddImgSrc().Self();
                policy.AddConnectSrc().Self();
                policy.AddFormAction().Self();
                policy.AddBaseUri().None();
                policy.AddFrameAncestors().None();
                if (https)
                {
                    policy.AddUpgradeInsecureRequests();
                }
            });

        // By name: the policy made for it is silent on localhost, and where a proxy keeps the scheme to itself.
        return https ? policies.AddCustomHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains") : policies;
    }
}
