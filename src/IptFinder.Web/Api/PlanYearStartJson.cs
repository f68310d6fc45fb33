using System.Text.Json;
using System.Text.Json.Serialization;
using IptFinder.Domain.Costs;

namespace IptFinder.Web.Api;

/// <summary>The first day of a plan year as month-day: "01-01".</summary>
internal sealed class PlanYearStartJson : JsonConverter<PlanYearStart>
{
    public override PlanYearStart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? PlanYearStart.TryParse(reader.GetString()!) : null)
        ?? throw new FieldJsonException("Enter the first day of the plan year as month-day, like 01-01. 29 February cannot be used.");

    public override void Write(Utf8JsonWriter writer, PlanYearStart value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
