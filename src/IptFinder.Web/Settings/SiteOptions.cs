namespace IptFinder.Web.Settings;

/// <summary>Settings of the site itself, section <c>Site</c>. Every one has a default that fits a site on this machine.</summary>
public sealed class SiteOptions
{
    public const string Section = "Site";

    /// <summary>
    /// True when visitors reach the site by https: tells browsers to insist on it for two years. Off by default, since it
    /// is hard to undo.
    /// </summary>
    public bool Https { get; set; }

    /// <summary>Where "Leave quickly" goes: an absolute https address of a page anyone might be reading.</summary>
    public string LeaveTo { get; set; } = "https://www.weather.gov/";

    /// <summary>
    /// The site's address as visitors type it, like https://therapists.example.org, for search engines and for links that people
    /// share. Null for a site that only its own machine reaches: it then has no site map and no canonical addresses.
    /// </summary>
    public string? Address { get; set; }

    /// <summary>
    /// The proxies before the site, each an address ("10.0.0.1") or a network ("10.0.0.0/24"). From them alone the site takes who asks,
    /// by which scheme and for which host (X-Forwarded-For, -Proto, -Host); from anyone else these headers count for nothing.
    /// </summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>How many pages one IPv4 address or IPv6 /64 network may ask for in a minute. Styles, scripts and health are not counted.</summary>
    public int PagesPerMinute { get; set; } = 300;

    /// <summary>How many answers of the API it may ask for in a minute, beside its pages.</summary>
    public int ApiPerMinute { get; set; } = 600;

    /// <summary>True to count requests from this machine too, which are free of both limits otherwise.</summary>
    public bool LimitLoopback { get; set; }

    /// <summary>True for one JSON object per log line, as log collectors like it; false for lines people read.</summary>
    public bool JsonLog { get; set; }
}
