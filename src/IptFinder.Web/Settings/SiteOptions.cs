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

    /// <summary>True for one JSON object per log line, as log collectors like it; false for lines people read.</summary>
    public bool JsonLog { get; set; }
}
