using System.Globalization;
using System.Net;

namespace IptFinder.Web.Settings;

/// <summary>
/// Where the site is told to listen, and whom it may believe. The server takes every host it does not know for "on all networks", and a port that is no number for a
/// part of the host: <c>ASPNETCORE_HTTP_PORTS=abc</c> would open port 80 to everyone.
/// </summary>
public static class ListenRules
{
    private const string Addresses = "ASPNETCORE_URLS";

    // ASP.NET Core's own switch: it takes X-Forwarded-For from anyone.
    private const string Believe = "FORWARDEDHEADERS_ENABLED";

    private static readonly string[] Ports = ["HTTP_PORTS", "HTTPS_PORTS"];

    /// <returns>A sentence for each address and each port that the site cannot listen at as it is written, and for believing everyone.</returns>
    public static IEnumerable<string> Problems(IConfiguration settings)
    {
        var named = List(settings[WebHostDefaults.ServerUrlsKey]).Select(text => (Setting: Addresses, Text: text));
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => (Setting: $"{endpoint.Path}:Url", Text: endpoint["Url"] ?? ""));
        var addresses = named.Concat(endpoints).Where(address => !IsAddress(address.Text)).Select(address =>
            $"{address.Setting} cannot be \"{address.Text}\". Write it like http://localhost:5080, or http://*:5080 for all networks.");
        var ports = Ports.SelectMany(key => List(settings[key]).Where(port => !IsPort(port)).Select(port =>
            $"ASPNETCORE_{key} cannot be \"{port}\". A port is a number up to {ushort.MaxValue}."));
        return addresses.Concat(ports).Concat(Is(settings[Believe] ?? "", "true")
            ? [$"ASPNETCORE_{Believe} lets everyone say who they are. Take it away, and name your proxy: {SiteOptions.Section}:{nameof(SiteOptions.Proxies)}:0."]
            : []);
    }

    private static string[] List(string? text) => text?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsPort(string text) => ushort.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text); // As the server reads it, so that what we judge is what it would do.
            return (Is(address.Scheme, Uri.UriSchemeHttp) || Is(address.Scheme, Uri.UriSchemeHttps))
                && address.PathBase.Length == 0
                && (address.IsUnixPipe || IsHost(address))
                && address.Port is >= 0 and <= ushort.MaxValue;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // On "localhost" the server listens at two addresses, so it takes no port of its own choice there.
    private static bool IsHost(BindingAddress address) =>
        address.Host is "*" or "+" || (Is(address.Host, "localhost") ? address.Port != 0 : IsIp(address.Host));

    // A port that is no decimal number stays with the host, and behind brackets it is read and then ignored.
    private static bool IsIp(string host) => IPAddress.TryParse(host, out _) && (host[0] != '[' || host[^1] == ']');

    private static bool Is(string text, string other) => text.Equals(other, StringComparison.OrdinalIgnoreCase);
}
