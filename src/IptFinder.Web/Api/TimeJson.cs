using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IptFinder.Web.Api;

/// <summary>A time of day as hour:minute: "17:00".</summary>
internal sealed class TimeJson : JsonConverter<TimeOnly>
{
    private const string Format = "HH:mm";

    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && TimeOnly.TryParseExact(reader.GetString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new FieldJsonException("Enter a time as hour:minute, like 17:00.");

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
