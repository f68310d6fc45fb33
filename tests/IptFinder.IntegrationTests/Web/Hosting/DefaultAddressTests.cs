using IptFinder.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace IptFinder.IntegrationTests.Web.Hosting;

public sealed class DefaultAddressTests
{
    [Fact]
    public void Without_any_address_the_site_listens_on_5080() => Assert.Equal("http://localhost:5080", Address([]));

    [Theory]
    [InlineData("--urls=http://127.0.0.1:7001", "http://127.0.0.1:7001")]
    [InlineData("--http_ports=7002", null)]
    [InlineData("--https_ports=7003", null)]
    [InlineData("--Kestrel:Endpoints:One:Url=http://127.0.0.1:7004", null)]
    public void Any_address_given_wins(string argument, string? expected) => Assert.Equal(expected, Address([argument]));

    private static string? Address(string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.ListenByDefault();
        return builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey);
    }
}
