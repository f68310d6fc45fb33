using System.Text.Json;
using FluentValidation;
using IptFinder.Web.Pages.Costs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IptFinder.Web.Api;

/// <summary><c>POST /api/v1/estimate</c>: what a whole course costs. Nothing sent is stored or logged.</summary>
internal static class EstimateEndpoint
{
    public const string Route = "/api/v1/estimate";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost(Route, EstimateAsync)
        .Accepts<EstimateQuestion>("application/json")
        .WithName("EstimateCourse")
        .WithTags("Costs")
        .WithSummary("Works out what a course costs: low, likely and high.")
        .WithDescription("Amounts are dollars with at most two places. Null means none; what is not known is named in unknown. Nothing is stored or logged.");

    private static async Task<Results<Ok<EstimateAnswer>, ValidationProblem, StatusCodeHttpResult>> EstimateAsync(
        HttpRequest request, HttpResponse response, IValidator<EstimateQuestion> validator, Estimator estimator)
    {
        response.Headers.CacheControl = "no-store";
        EstimateQuestion? question;
        try
        {
            question = await JsonSerializer.DeserializeAsync<EstimateQuestion>(request.Body, EstimateJson.Options, request.HttpContext.RequestAborted);
        }
        catch (JsonException unreadable)
        {
            return EstimateJson.Problem(unreadable, "docs/costs.md");
        }
        catch (BadHttpRequestException bad)
        {
            return TypedResults.StatusCode(bad.StatusCode);
        }

        question = (question ?? new EstimateQuestion()).WithUnknownInCoverage();
        var check = validator.Validate(question);
        return check.IsValid
            ? TypedResults.Ok(EstimateAnswer.Of(estimator.Estimate(question).Estimate))
            : TypedResults.ValidationProblem(check.Errors
                .GroupBy(error => EstimateJson.Field(error.PropertyName), StringComparer.Ordinal)
                .ToDictionary(errors => errors.Key, errors => errors.Select(error => error.ErrorMessage).ToArray()));
    }
}
