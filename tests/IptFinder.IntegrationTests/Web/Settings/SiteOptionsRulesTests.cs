using IptFinder.Web.Settings;

namespace IptFinder.IntegrationTests.Web.Settings;

public sealed class SiteOptionsRulesTests
{
    [Fact]
    public void The_defaults_hold() => Assert.True(new SiteOptionsRules().Validate(new SiteOptions()).IsValid);

    [Theory]
    [InlineData("")]
    [InlineData("weather.gov")]
    [InlineData("http://www.weather.gov/")]
    [InlineData("//www.weather.gov/")]
    [InlineData("javascript:alert(1)")]
    public void Leaving_goes_to_an_https_address_or_the_site_does_not_start(string address) =>
        Assert.False(new SiteOptionsRules().Validate(new SiteOptions { LeaveTo = address }).IsValid);

    [Theory]
    [InlineData("https://ipt.example.org", true)]
    [InlineData("https://ipt.example.org:8443", true)]
    [InlineData("", false)]
    [InlineData("https://ipt.example.org/", false)]
    [InlineData("https://ipt.example.org/finder", false)]
    [InlineData("http://ipt.example.org", false)]
    [InlineData("ipt.example.org", false)]
    public void Its_address_is_https_and_has_no_path(string address, bool isValid) =>
        Assert.Equal(isValid, new SiteOptionsRules().Validate(new SiteOptions { Address = address }).IsValid);

    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("fd00::/8", true)]
    [InlineData("", false)]
    [InlineData("proxy.example.org", false)]
    [InlineData("10.0.0.1/8", true)]
    [InlineData("10.0.0.0/33", false)]
    [InlineData("0.0.0.0/0", false)]
    [InlineData("::/0", false)]
    public void A_proxy_is_an_address_or_a_network_that_is_not_everyone(string proxy, bool isValid) =>
        Assert.Equal(isValid, new SiteOptionsRules().Validate(new SiteOptions { Proxies = { proxy } }).IsValid);

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(0, 600, false)]
    [InlineData(300, 0, false)]
    [InlineData(-1, 600, false)]
    public void A_limit_lets_someone_in(int pages, int api, bool isValid) =>
        Assert.Equal(isValid, new SiteOptionsRules().Validate(new SiteOptions { PagesPerMinute = pages, ApiPerMinute = api }).IsValid);
}
