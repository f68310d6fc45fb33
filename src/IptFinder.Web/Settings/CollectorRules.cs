namespace IptFinder.Web.Settings;

/// <summary>
/// Where metrics and traces go, by the settings of OpenTelemetry (opentelemetry.io, "OTLP Exporter Configuration"). What cannot be read is
/// passed over by the exporter, which then sends to this machine.
/// </summary>
public static class CollectorRules
{
    /// <summary>The collector's address; without it nothing is made or sent.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Addresses = [Endpoint, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];
    private static readonly string[] Protocols = ["OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_EXPORTER_OTLP_METRICS_PROTOCOL", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"];

    /// <returns>A sentence for each of these settings that is given and cannot be used.</returns>
    public static IEnumerable<string> Problems(IConfiguration settings)
    {
        var addresses = Addresses.Where(name => IsGiven(settings[name]) && !IsAddress(settings[name]))
            .Select(name => $"{name} must be an http or https address, like http://localhost:4317.");
        var protocols = Protocols.Where(name => IsGiven(settings[name]) && settings[name] is not ("grpc" or "http/protobuf"))
            .Select(name => $"{name} must be grpc or http/protobuf.");
        return addresses.Concat(protocols);
    }

    private static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0;
}
