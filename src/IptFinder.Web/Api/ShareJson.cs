using System.Text.Json;
using System.Text.Json.Serialization;
using IptFinder.Domain.Amounts;

namespace IptFinder.Web.Api;

/// <summary>A share as a fraction from 0 to 1.</summary>
internal sealed class ShareJson : JsonConverter<Share>
{
    public override Share Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var fraction) && fraction is >= 0 and <= 1
            ? Share.FromFraction(fraction)
            : throw new FieldJsonException("Enter a fraction from 0 to 1, like 0.2 for 20 %.");

    public override void Write(Utf8JsonWriter writer, Share value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Fraction);
}
