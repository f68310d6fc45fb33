using System.Text.Json;
using System.Text.Json.Serialization;
using IptFinder.Domain.Amounts;

namespace IptFinder.Web.Api;

/// <summary>Amounts in dollars with at most two places, from 0 to a million when read.</summary>
internal sealed class MoneyJson : JsonConverter<Money>
{
    public static Money Most { get; } = Money.FromDollars(1_000_000);

    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
        && reader.TryGetDecimal(out var dollars)
        && dollars >= 0 && dollars <= Most.Cents / 100
        && dollars * 100 == decimal.Truncate(dollars * 100)
            ? Money.FromCents((long)(dollars * 100))
            : throw new FieldJsonException("Enter dollars with at most two decimal places, from 0 to 1000000, like 1500 or 89.50.");

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Cents / 100m);
}
