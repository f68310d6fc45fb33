namespace IptFinder.Web.Hosting;

/// <summary>Where the site listens when nobody says where: any configured address wins.</summary>
public static class DefaultAddress
{
    public const string Url = "http://localhost:5080";

    // ASPNETCORE_URLS, --urls and HTTP_PORTS all arrive under these keys, whatever their prefix was.
    private static readonly string[] Keys = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];

    public static void ListenByDefault(this WebApplicationBuilder builder)
    {
        var configured = Keys.Any(key => !string.IsNullOrWhiteSpace(builder.Configuration[key]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
        if (!configured)
        {
            builder.WebHost.UseUrls(Url);
        }
    }
}
