using System.Globalization;
using System.Text.Json.Nodes;
using IptFinder.Domain.Search.Suggesting;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace IptFinder.Web.Api;

/// <summary><c>GET /api/v1/suggest</c>: what someone may mean by what they have typed so far. Nothing sent is stored or logged.</summary>
internal static class SuggestEndpoint
{
    public const string Route = "/api/v1/suggest";

    private static readonly Dictionary<string, SuggestionKind> Kinds =
        Enum.GetValues<SuggestionKind>().ToDictionary(Code, StringComparer.OrdinalIgnoreCase);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Suggest)
            .WithName("Suggest")
            .WithTags("Therapists")
            .WithSummary("Suggests places, names and terms of the search.")
            .WithDescription("By their beginning, typos and other names; the larger first. A place or a name is its own value, all else has a code.")
            .AddOpenApiOperationTransformer((operation, _, _) => DescribeAsync(operation));
        routes.MapMethods(Route, [HttpMethods.Head], Suggest).ExcludeFromDescription();
    }

    private static Results<Ok<SuggestAnswer>, ValidationProblem> Suggest([AsParameters] SuggestAddress address, Suggestions suggestions, HttpResponse response)
    {
        response.Headers.CacheControl = "no-store"; // What was typed stays on no disk.
        var (typed, kind) = (address.Q ?? "", address.Kind?.Trim() ?? "");
        if (typed.Length > Suggestions.LongestText)
        {
            return Problem("q", string.Create(CultureInfo.InvariantCulture, $"Enter a shorter text, of {Suggestions.LongestText} characters at most."));
        }

        if (kind.Length > 0 && !Kinds.ContainsKey(kind))
        {
            return Problem("kind", $"Choose {string.Join(", ", Kinds.Keys.SkipLast(1))} or {Kinds.Keys.Last()}.");
        }

        var found = kind.Length > 0 ? suggestions.Find(typed, Kinds[kind]) : suggestions.Find(typed);
        return TypedResults.Ok(new SuggestAnswer([.. found.Select(one => new SuggestResult(one.Value, one.Label, Code(one.Kind)))]));
    }

    private static string Code(SuggestionKind kind) => kind.ToString().ToLowerInvariant();

    private static ValidationProblem Problem(string field, string sentence) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = [sentence] });

    private static Task DescribeAsync(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Schema = parameter.Name == "q"
                ? new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = Suggestions.LongestText }
                : new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Kinds.Keys.Select(kind => (JsonNode)kind)] };
        }

        return Task.CompletedTask;
    }
}
