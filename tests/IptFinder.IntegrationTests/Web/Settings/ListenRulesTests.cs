using CsCheck;
using IptFinder.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace IptFinder.IntegrationTests.Web.Settings;

public sealed class ListenRulesTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("HTTP://LOCALHOST")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:5080/")]
    [InlineData("http://*:8080")]
    [InlineData("http://+:8080;https://0.0.0.0:8443;")]
    [InlineData("http://unix:/run/site.sock")]
    [InlineData("")]
    public void An_address_may_be_of_this_machine_of_a_network_or_a_socket_file(string urls) => Assert.Empty(Problems("urls", urls));

    [Theory]
    [InlineData("htp://x")]
    [InlineData("nonsense")]
    [InlineData("http://")]
    [InlineData("http://127.0.0.1:abc")] // The server would listen on all networks, at port 80.
    [InlineData("http://therapists.example.org:5080")] // On all networks, too.
    [InlineData("http://127.0.0.1:65536")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://[::1]:0x50")] // At port 80 by chance.
    [InlineData("http://localhost:0")]
    [InlineData("http://localhost:5080/finder")]
    [InlineData("http://localhost:5080,http://localhost:5081")]
    public void Any_other_is_told_with_the_setting_and_what_to_write(string urls)
    {
        var problem = Assert.Single(Problems("urls", urls));

        Assert.StartsWith($"ASPNETCORE_URLS cannot be \"{urls}\". Write it like http://localhost:5080", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP_PORTS", "5080", true)]
    [InlineData("HTTP_PORTS", "5080; 5081;", true)]
    [InlineData("HTTPS_PORTS", "0", true)]
    [InlineData("HTTP_PORTS", "abc", false)]
    [InlineData("HTTP_PORTS", "-1", false)]
    [InlineData("HTTP_PORTS", "65536", false)]
    [InlineData("HTTP_PORTS", "5080,5081", false)]
    [InlineData("HTTPS_PORTS", "5 081", false)]
    public void A_port_is_a_number(string key, string ports, bool isUsed)
    {
        var problems = Problems(key, ports);

        Assert.Equal(isUsed, problems.Count == 0);
        Assert.All(problems, problem => Assert.StartsWith($"ASPNETCORE_{key} cannot be \"{ports}\".", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Url", "http://localhost:5080", true)]
    [InlineData("Url", "localhost:5080", false)]
    [InlineData("Adress", "http://localhost:5080", false)]
    public void An_endpoint_of_the_server_names_an_address_too(string key, string value, bool isUsed) =>
        Assert.Equal(isUsed, Problems($"Kestrel:Endpoints:One:{key}", value).Count == 0);

    [Theory]
    [InlineData("true", false)]
    [InlineData("TRUE", false)]
    [InlineData("false", true)]
    public void Nobody_is_believed_but_a_proxy_that_is_named(string value, bool isUsed) =>
        Assert.Equal(isUsed, Problems("FORWARDEDHEADERS_ENABLED", value).Count == 0);

    [Fact]
    public void An_address_is_used_when_each_of_its_parts_is()
    {
        var schemes = Part(["http", "https"], ["", "ftp", "unix"]);
        var hosts = Part(["*", "+", "10.0.0.1", "[fd00::1]"], ["", "x", "example.org", "[fd00", "10.0.0.1.2"]);
        var ports = Part(["", ":0", ":80", ":65535"], [":abc", ":65536", ":8 0", ":0x50"]);
        var ends = Part(["", "/"], ["/x", "//", "?"]);
        Gen.Select(schemes, hosts, ports, ends).Sample((scheme, host, port, end) => Assert.Equal(
            scheme.IsUsed && host.IsUsed && port.IsUsed && end.IsUsed,
            Problems("urls", $"{scheme.Text}://{host.Text}{port.Text}{end.Text}").Count == 0));
    }

    private static Gen<(string Text, bool IsUsed)> Part(string[] used, string[] unused) =>
        Gen.OneOf([.. used.Select(text => (text, true)), .. unused.Select(text => (text, false))]);

    private static List<string> Problems(string name, string value) =>
        [.. ListenRules.Problems(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]).Build())];
}
