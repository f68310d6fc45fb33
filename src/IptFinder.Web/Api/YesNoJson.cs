using System.Text.Json;
using System.Text.Json.Serialization;

namespace IptFinder.Web.Api;

/// <summary>True or false, with words for what is neither.</summary>
internal sealed class YesNoJson : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.GetBoolean()
            : throw new FieldJsonException("Enter true or false, without quotes.");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
