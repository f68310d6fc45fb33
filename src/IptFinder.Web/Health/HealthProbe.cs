namespace IptFinder.Web.Health;

/// <summary>
/// Asks a running site how it is: <c>IptFinder.Web --health URL</c>. The container's health check, since its image
/// has no curl.
/// </summary>
public static class HealthProbe
{
    public const string Argument = "--health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The process's exit code: 0 where <paramref name="url"/> answers with success, else 1.</summary>
    public static async Task<int> RunAsync(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return 1;
        }

        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(address);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException or NotSupportedException)
        {
            return 1;
        }
    }
}
