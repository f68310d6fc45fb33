using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>
/// Our own code asks no other server and starts no other program. The health check asks the site itself, and OpenTelemetry sends to a collector
/// where whoever runs the site names one: what it may send, TelemetryTests hold.
/// </summary>
public class OutboundTests
{
    private const string HealthCheck = "src/IptFinder.Web/Health/HealthProbe.cs";

    private static readonly string[] Ways =
        ["HttpClient", "WebRequest", "WebClient", "TcpClient", "UdpClient", "new Socket(", "SmtpClient", "Dns.", "Process.Start", "new Process(", "ProcessStartInfo"];

    [Fact]
    public void The_site_asks_nobody_and_starts_nothing() => Rule.Holds(SourceTree.CSharp.SelectMany(Outbound));

    [Theory]
    [InlineData("src/IptFinder.Web/Pages/A.cs", "var http = new HttpClient();")]
    [InlineData("src/IptFinder.Data/A.cs", "Process.Start(name);")]
    public void The_site_asks_nobody_and_starts_nothing_can_fail(string path, string text) => Assert.NotEmpty(Outbound(new SourceFile(path, text)));

    [Theory]
    [InlineData(HealthCheck, "new HttpClient()")]
    [InlineData("tests/A.cs", "new HttpClient()")]
    [InlineData("src/IptFinder.Web/A.cs", "// No HttpClient here.")]
    public void Others_pass(string path, string text) => Assert.Empty(Outbound(new SourceFile(path, text)));

    private static IEnumerable<string> Outbound(SourceFile file) =>
        file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Path != HealthCheck
            ? Ways.Where(way => file.Code.Contains(way, StringComparison.Ordinal)).Select(way => $"{file.Path} uses {way}")
            : [];
}
