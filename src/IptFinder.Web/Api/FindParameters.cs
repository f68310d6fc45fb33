using System.Text.Json.Nodes;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace IptFinder.Web.Api;

/// <summary>Gives every parameter of the search its address name, its meaning and its allowed values in the OpenAPI document.</summary>
internal sealed class FindParameters(SearchFilters filters, ReferenceData reference) : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["near"] = "A ZIP code, a town and state, a town or a state.",
        ["radius"] = "Miles around near; 25 if absent.",
        ["state"] = "Where the client will be during an online session; the state of near if absent. Without near it is the place too.",
        ["maxfee"] = "Highest fee for one visit, in whole dollars.",
        ["q"] = "A therapist's name or its beginning.",
        ["sort"] = "Order after those who say they offer IPT; best if absent.",
        ["unknown"] = "include keeps those who do not say.",
        ["page"] = "From 1 to 500; 20 people a page.",
    };

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.RelativePath != TherapistsEndpoint.Route.TrimStart('/'))
        {
            return Task.CompletedTask;
        }

        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Name = parameter.Name?.ToLowerInvariant();
            parameter.Required = false;
            var filter = filters.Find(parameter.Name ?? "");
            parameter.Description = filter?.Legend ?? Meanings.GetValueOrDefault(parameter.Name ?? "");
            parameter.Schema = filter is null
                ? Single(parameter.Name ?? "")
                : new OpenApiSchema { Type = JsonSchemaType.Array, Items = OneOf(filter.Options.Terms.Select(term => term.Code)) };
        }

        return Task.CompletedTask;
    }

    private OpenApiSchema Single(string name) => name switch
    {
        "radius" => new OpenApiSchema { Type = JsonSchemaType.Integer, Enum = [.. TherapistQuery.Radii.Select(miles => (JsonNode)miles)] },
        "state" => OneOf(reference.StateNames.Keys.Order().Select(state => state.ToString())),
        "sort" => OneOf(Enum.GetValues<SortOrder>().Select(TherapistQuery.SortCode)),
        "unknown" => OneOf(["include"]),
        "maxfee" => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1" },
        "page" => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{TherapistQuery.LastPage}" },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 80 },
    };

    private static OpenApiSchema OneOf(IEnumerable<string> values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)] };
}
