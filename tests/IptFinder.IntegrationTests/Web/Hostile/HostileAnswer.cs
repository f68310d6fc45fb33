using Microsoft.AspNetCore.Http;

namespace IptFinder.IntegrationTests.Web.Hostile;

/// <summary>What the site answered, before any client looked at it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The headers as they were set.</param>
/// <param name="Text">The body.</param>
public sealed record HostileAnswer(int Status, IHeaderDictionary Headers, string Text)
{
    public bool IsPage => Headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal);
}
