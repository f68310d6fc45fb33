using System.Text.Json;
using System.Text.Json.Serialization;

namespace IptFinder.Web.Api;

/// <summary>A text, with words for what is none.</summary>
internal sealed class TextJson : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new FieldJsonException("Enter text in quotes.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
