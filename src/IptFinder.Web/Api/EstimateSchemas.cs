using System.Text.Json.Nodes;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Costs;
using IptFinder.Web.Pages.Costs;
using IptFinder.Web.Pages.Plan;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace IptFinder.Web.Api;

/// <summary>Describes in the OpenAPI document how amounts, shares, times and plan years are written, and what a question cannot do without.</summary>
internal sealed class EstimateSchemas : IOpenApiSchemaTransformer
{
    private static readonly Dictionary<Type, string[]> Needed = new()
    {
        [typeof(EstimateQuestion)] = ["sessions", "startDate", "everyDays", "coverage"],
        [typeof(PlanQuestion)] = ["first", "time"],
        [typeof(CoverageQuestion)] = ["kind"],
        [typeof(VisitPrices)] = ["first", "session"],
        [typeof(VisitPrice)] = ["code"],
        [typeof(SessionNumbers)] = ["low", "likely", "high"],
        [typeof(PrepayQuestion)] = ["sessions", "percent"],
    };

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        DescribeValue(schema, Nullable.GetUnderlyingType(type) ?? type);
        if (Needed.TryGetValue(type, out var needed))
        {
            schema.Required = needed.ToHashSet(StringComparer.Ordinal);
            schema.AdditionalPropertiesAllowed = false;
        }

        if (context.JsonPropertyInfo is { } property && Needed.TryGetValue(property.DeclaringType, out var among))
        {
            DescribeProperty(schema, property.Name, isNeeded: among.Contains(property.Name, StringComparer.Ordinal));
        }

        return Task.CompletedTask;
    }

    private static void DescribeValue(OpenApiSchema schema, Type type)
    {
        if (type == typeof(Money))
        {
            (schema.Type, schema.Minimum) = (JsonSchemaType.Number, "0");
            schema.Description = "Dollars with at most two decimal places: 89.5 or 1140.";
        }
        else if (type == typeof(Share))
        {
            (schema.Type, schema.Minimum, schema.Maximum) = (JsonSchemaType.Number, "0", "1");
            (schema.Properties, schema.Description) = (null, "A fraction: 0.2 for 20 %.");
        }
        else if (type == typeof(TimeOnly))
        {
            (schema.Type, schema.Format, schema.Pattern) = (JsonSchemaType.String, null, "^([01][0-9]|2[0-3]):[0-5][0-9]$");
            schema.Description = "Hour and minute: \"17:00\".";
        }
        else if (type == typeof(PlanYearStart))
        {
            (schema.Type, schema.Pattern) = (JsonSchemaType.String, "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
            (schema.Properties, schema.Description) = (null, "Month and day: \"01-01\". Never 29 February.");
        }
    }

    private static void DescribeProperty(OpenApiSchema schema, string name, bool isNeeded)
    {
        if (isNeeded)
        {
            schema.Type &= ~JsonSchemaType.Null;
        }

        if (name == "kind")
        {
            schema.Enum = OneOf(CoverageQuestion.Kinds);
        }
        else if (name == "unknown" && schema.Items is OpenApiSchema names)
        {
            names.Enum = OneOf(CoverageQuestion.Unknowable);
        }
    }

    private static List<JsonNode> OneOf(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
