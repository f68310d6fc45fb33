using IptFinder.Web.Settings;
using Microsoft.Extensions.Configuration;

namespace IptFinder.IntegrationTests.Web.Settings;

public sealed class CollectorRulesTests
{
    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317", true)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "https://collector.example.org/v1", true)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", " ", true)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "nonsense", false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4317", false)]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "/var/run/collector", false)]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://", false)]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "ftp://collector.example.org", false)]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc", true)]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf", true)]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http", false)]
    [InlineData("OTEL_SERVICE_NAME", "anything", true)]
    public void A_collector_has_an_address_and_a_protocol_that_the_exporter_knows(string name, string value, bool isUsed)
    {
        var problems = CollectorRules.Problems(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]).Build()).ToList();

        Assert.Equal(isUsed, problems.Count == 0);
        Assert.All(problems, problem => Assert.StartsWith($"{name} must be ", problem, StringComparison.Ordinal));
    }
}
