namespace IptFinder.BrowserTests;

/// <summary>A fact that needs a browser: skipped where there is none, unless this is CI, where that fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        Skip = Chromium.ReasonToSkip;
    }
}
