using Microsoft.OpenApi;

namespace IptFinder.Web.Api;

/// <summary>What the OpenAPI document says of the API as a whole. It names no server: it holds wherever the site runs.</summary>
internal static class ApiDescription
{
    public static Task WriteAsync(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "IptFinder",
            Version = "1",
            Description = "Therapists who offer interpersonal psychotherapy. Each fact has a source and a date; what is not there is not known.",
        };
        document.Servers = [];
        return Task.CompletedTask;
    }
}
