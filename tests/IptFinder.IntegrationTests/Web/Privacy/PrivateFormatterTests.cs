using IptFinder.Web.Privacy;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Parsing;

namespace IptFinder.IntegrationTests.Web.Privacy;

public sealed class PrivateFormatterTests
{
    private const string Canary = "c4n4ry";

    [Fact]
    public void Of_an_exception_its_type_is_written_and_not_its_message_and_of_values_those_the_line_names()
    {
        var exception = new InvalidOperationException(Canary, new FormatException(Canary));
        LogEventProperty[] values = [new("Route", new ScalarValue("/find")), new("RequestPath", new ScalarValue($"/{Canary}"))];
        using var output = new StringWriter();

        new PrivateFormatter(new RenderedCompactJsonFormatter()).Format(
            new LogEvent(DateTimeOffset.UnixEpoch, LogEventLevel.Error, exception, new MessageTemplateParser().Parse("At {Route}"), values), output);

        Assert.DoesNotContain(Canary, output.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/find", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("System.FormatException", output.ToString(), StringComparison.Ordinal);
    }
}
