using FluentValidation;
using IptFinder.Domain.Search;
using IptFinder.Domain.Therapists;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IptFinder.Web.Api;

/// <summary><c>GET /api/v1/therapists</c>: the finder's search for programs, with the same parameters as <c>/find</c>.</summary>
internal static class TherapistsEndpoint
{
    public const string Route = "/api/v1/therapists";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Search)
            .WithName("FindTherapists")
            .WithTags("Therapists")
            .WithSummary("Finds therapists.")
            .WithDescription("Several values of one parameter mean or; different parameters mean and. Unknown values are dropped and named.");
        routes.MapMethods(Route, [HttpMethods.Head], Search).ExcludeFromDescription();
    }

    private static Results<Ok<TherapistAnswer>, ValidationProblem> Search(
        [AsParameters] FindForm form,
        IValidator<FindForm> validator,
        Finder finder,
        HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        var check = validator.Validate(form);
        if (!check.IsValid)
        {
            return TypedResults.ValidationProblem(check.Errors
                .GroupBy(error => error.PropertyName.ToLowerInvariant(), StringComparer.Ordinal)
                .ToDictionary(errors => errors.Key, errors => errors.Select(error => error.ErrorMessage).ToArray()));
        }

        var today = finder.Today;
        var (request, results) = finder.Find(form);
        return TypedResults.Ok(new TherapistAnswer(
            results.Total,
            request.Query.Page,
            SearchAnswer.PageSize,
            [.. results.Hits.Select(hit => Result(hit, today))],
            results.Facets.ToDictionary(facet => facet.Name, facet => facet.Values),
            results.Unknown,
            request.Dropped));
    }

    private static TherapistResult Result(SearchHit hit, DateOnly today) => new(
        hit.Therapist.Id,
        hit.Therapist.Npi?.ToString(),
        string.Join(", ", hit.Therapist.Credentials.Prepend(hit.Therapist.Name.ToString())),
        hit.Therapist.Listing == ListingKind.Consent ? "consent" : "registry",
        hit.Place.Miles is { } miles ? Math.Round(miles, 1) : null,
        TherapistFacts.Of(hit.Therapist, today));
}
