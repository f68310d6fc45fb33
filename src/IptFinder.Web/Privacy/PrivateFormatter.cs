using System.Data.Common;
using System.Globalization;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

namespace IptFinder.Web.Privacy;

/// <summary>
/// Keeps what a visitor sent out of the log. Of an event it passes on the values its own message names, and of an exception
/// the types and the lines of code: the framework adds the path of the request to every event, and an exception's message
/// may quote what was typed.
/// </summary>
public sealed class PrivateFormatter(ITextFormatter lines) : ITextFormatter
{
    public const string Failure = "Failure";

    public void Format(LogEvent logEvent, TextWriter output)
    {
        var named = logEvent.MessageTemplate.Tokens.OfType<PropertyToken>().Select(token => token.PropertyName).ToHashSet();
        var kept = logEvent.Properties
            .Where(property => named.Contains(property.Key))
            .Select(property => new LogEventProperty(property.Key, property.Value));
        if (logEvent.Exception is not null)
        {
            kept = kept.Append(new LogEventProperty(Failure, new ScalarValue(Describe(logEvent.Exception))));
        }

        lines.Format(new LogEvent(logEvent.Timestamp, logEvent.Level, exception: null, logEvent.MessageTemplate, kept), output);
    }

    private static string Describe(Exception exception)
    {
        var text = new StringBuilder();
        for (var one = exception; one is not null; one = one.InnerException)
        {
            text.Append(CultureInfo.InvariantCulture, $"{one.GetType()}{Code(one)}").AppendLine().AppendLine(one.StackTrace);
        }

        return text.ToString();
    }

    private static string Code(Exception exception) =>
        exception is DbException database ? string.Create(CultureInfo.InvariantCulture, $" {database.ErrorCode}") : "";
}
