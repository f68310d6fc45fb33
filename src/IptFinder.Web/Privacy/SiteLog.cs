using Serilog;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace IptFinder.Web.Privacy;

/// <summary>The log: lines on the console, through <see cref="PrivateFormatter"/>.</summary>
public static class SiteLog
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {Message:lj}{NewLine}{Failure:l}";

    public static void Configure(LoggerConfiguration log, bool json)
    {
        ITextFormatter lines = json ? new RenderedCompactJsonFormatter() : new MessageTemplateTextFormatter(Line);
        log.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // Of a file's part that is not there, which is the asker's mistake, it would warn with the path.
            .MinimumLevel.Override("Microsoft.AspNetCore.StaticAssets", LogEventLevel.Error)
            // What keeps the site from starting is told by SiteStart, in a sentence.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .WriteTo.Console(new PrivateFormatter(lines));
    }
}
