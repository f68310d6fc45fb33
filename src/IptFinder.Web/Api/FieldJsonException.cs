using System.Text.Json;

namespace IptFinder.Web.Api;

/// <summary>A value that cannot be read; its message says what to enter, its path where.</summary>
internal sealed class FieldJsonException(string advice) : JsonException(advice);
