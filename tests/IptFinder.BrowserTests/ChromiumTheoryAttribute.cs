namespace IptFinder.BrowserTests;

/// <summary>A theory that needs a browser: skipped where there is none, unless this is CI, where that fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute()
    {
        Skip = Chromium.ReasonToSkip;
    }
}
