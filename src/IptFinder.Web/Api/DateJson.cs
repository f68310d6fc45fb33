using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IptFinder.Web.Api;

/// <summary>A day as year-month-day: "2027-01-04".</summary>
internal sealed class DateJson : JsonConverter<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
        && DateOnly.TryParseExact(reader.GetString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FieldJsonException("Enter a day as year-month-day, like 2027-01-04.");

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Format, CultureInfo.InvariantCulture));
}
