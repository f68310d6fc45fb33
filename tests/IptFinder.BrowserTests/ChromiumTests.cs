namespace IptFinder.BrowserTests;

public class ChromiumTests
{
    [Theory]
    [InlineData(true, null)]
    [InlineData(true, "true")]
    [InlineData(false, "true")]
    public void Tests_run_with_a_browser_and_always_in_CI(bool installed, string? ci) =>
        Assert.Null(Chromium.ReasonFor(installed, ci));

    [Theory]
    [InlineData(null)]
    [InlineData("false")]
    public void Tests_are_skipped_with_a_reason_where_there_is_no_browser(string? ci) =>
        Assert.StartsWith("skipped: no Chromium at ", Chromium.ReasonFor(installed: false, ci), StringComparison.Ordinal);
}
