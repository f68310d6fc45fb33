namespace IptFinder.Web.Hosting;

/// <summary>Says of every text that it is UTF-8 (ASVS 5.0, 4.1.1): the framework names only the kind of files and of a health check's answer.</summary>
internal static class TextCharset
{
    public static void UseTextCharset(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Name, context.Response);
        return next(context);
    });

    private static Task Name(object state)
    {
        var response = (HttpResponse)state;
        if (response.ContentType is { } type && (type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal))
            && !type.Contains("charset=", StringComparison.OrdinalIgnoreCase))
        {
            response.ContentType = type + "; charset=utf-8";
        }

        return Task.CompletedTask;
    }
}
