using System.Text.Json;
using System.Text.Json.Serialization;

namespace IptFinder.Web.Api;

/// <summary>A whole number, with words for what is none.</summary>
internal sealed class WholeNumberJson : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number)
            ? number
            : throw new FieldJsonException("Enter a whole number, without quotes.");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
