using System.Text.Json;
using IptFinder.Web.Frame;
using IptFinder.Web.Pages.Plan;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IptFinder.Web.Api;

/// <summary>
/// <c>POST /api/v1/plan</c>: the dates of a course with what each session usually does. <c>GET</c> takes only what tells nothing of
/// why someone goes. Nothing sent is stored or logged.
/// </summary>
internal static class PlanEndpoint
{
    public const string Route = "/api/v1/plan";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Route, PostAsync)
            .Accepts<PlanQuestion>("application/json")
            .WithName("PlanCourse")
            .WithTags("Plan")
            .WithSummary("Gives the dates of a course, and what each session usually does.")
            .WithDescription("Days are year-month-day, times hour:minute on the clocks of the zone. Nothing is stored or logged.");
        routes.MapGet(Route, Get)
            .WithName("PlanDates")
            .WithTags("Plan")
            .WithSummary("Gives the dates of a course of IPT.")
            .WithDescription("Takes only what tells nothing of why someone goes; approach and problem area come by POST alone.");
        routes.MapMethods(Route, [HttpMethods.Head], Get).ExcludeFromDescription();
    }

    private static async Task<Results<Ok<PlanResult>, ValidationProblem, StatusCodeHttpResult>> PostAsync(
        HttpRequest request, HttpResponse response, Planner planner)
    {
        response.Headers.CacheControl = "no-store";
        PlanQuestion? question;
        try
        {
            question = await JsonSerializer.DeserializeAsync<PlanQuestion>(request.Body, EstimateJson.Options, request.HttpContext.RequestAborted);
        }
        catch (JsonException unreadable)
        {
            return EstimateJson.Problem(unreadable, "docs/plan.md");
        }
        catch (BadHttpRequestException bad)
        {
            return TypedResults.StatusCode(bad.StatusCode);
        }

        var (answer, problems) = planner.Answer(question ?? new PlanQuestion());
        return answer is null ? Problem(problems) : TypedResults.Ok(PlanResult.Of(answer));
    }

    private static Results<Ok<PlanResult>, ValidationProblem> Get([AsParameters] PlanAddress address, HttpRequest request, HttpResponse response, PlanFormReader reader)
    {
        response.Headers.CacheControl = "no-store";
        var (answer, problems) = reader.Answer(PlanForm.Read(request.Query));
        return answer is null ? Problem(problems.Select(InAddress)) : TypedResults.Ok(PlanResult.Of(answer));
    }

    /// <summary>The page has several fields for what is one parameter here.</summary>
    private static FieldError InAddress(FieldError problem) => problem.Field switch
    {
        "monthly" => problem with { Field = "every" },
        var field when field.StartsWith("off-", StringComparison.Ordinal) => problem with { Field = "off" },
        _ => problem,
    };

    private static ValidationProblem Problem(IEnumerable<FieldError> problems) => TypedResults.ValidationProblem(
        problems.GroupBy(problem => problem.Field, StringComparer.Ordinal).ToDictionary(errors => errors.Key, errors => errors.Select(error => error.Message).ToArray()));
}
