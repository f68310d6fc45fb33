using System.Net;
using System.Net.Sockets;
using IptFinder.Web.Health;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace IptFinder.IntegrationTests.Health;

public class HealthProbeTests
{
    [Theory]
    [InlineData(200, 0)]
    [InlineData(503, 1)]
    [InlineData(404, 1)]
    public async Task RunAsync_SiteAnswers_IsZeroOnlyForSuccess(int status, int exitCode)
    {
        await using var site = WebApplication.Create();
        site.Urls.Add("http://127.0.0.1:0");
        site.MapGet("/health", () => Results.StatusCode(status));
        await site.StartAsync();

        Assert.Equal(exitCode, await HealthProbe.RunAsync($"{site.Urls.Single()}/health"));
    }

    [Fact]
    public async Task RunAsync_NobodyListens_IsOne()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}/health";
        taken.Stop();

        Assert.Equal(1, await HealthProbe.RunAsync(address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/health")]
    [InlineData("ftp://127.0.0.1/health")]
    [InlineData("not an address")]
    public async Task RunAsync_NoWebAddress_IsOne(string address) => Assert.Equal(1, await HealthProbe.RunAsync(address));
}
