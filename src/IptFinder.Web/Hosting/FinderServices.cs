using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.AspNetCore;
using IptFinder.Data;
using IptFinder.Data.Plans;
using IptFinder.Data.Search;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Suggesting;
using IptFinder.Web.Api;
using IptFinder.Web.Pages.Costs;
using IptFinder.Web.Pages.Find;
using IptFinder.Web.Pages.Plan;
using IptFinder.Web.Pages.Therapists;

namespace IptFinder.Web.Hosting;

/// <summary>What searching and showing therapists needs: rules built once from the reference data, and words for people.</summary>
public static class FinderServices
{
    private static readonly Type[] VisitorsSend = [typeof(IValidator<FindForm>), typeof(IValidator<EstimateQuestion>), typeof(IValidator<PlanQuestion>)];

    public static void AddFinder(this IServiceCollection services)
    {
        services.AddSingleton<TrainingLadder>();
        services.AddSingleton<SearchFilters>();
        services.AddSingleton(provider => new PracticeAuthority(provider.GetRequiredService<ReferenceData>().Compacts));
        services.AddSingleton<SearchRules>();
        services.AddScoped<Finder>();
        services.AddSingleton<Suggester>();
        services.AddScoped<Suggestions>();
        services.AddSingleton<Estimator>();
        services.AddSingleton<CostsReader>();
        services.AddSingleton<Planner>();
        services.AddSingleton<PlanFormReader>();
        services.AddSingleton<TherapistWords>();
        services.AddSingleton<SearchWords>();
        services.AddSingleton<WhyWords>();
        services.AddScoped<FewResults>();
        services.AddScoped(provider => provider.GetRequiredService<DataFolder>().OpenForReading());
        services.AddScoped<TherapistReader>();
        services.AddScoped<PlanReader>();
        services.AddFluentValidationAutoValidation(validation => validation.DisableDataAnnotationsValidation = true); // Which nothing carries.

        // Only what visitors send: the rules for settings are made where settings are read, and cannot be made from here.
        services.AddValidatorsFromAssemblyContaining<FindFormValidator>(ServiceLifetime.Singleton, found => VisitorsSend.Contains(found.InterfaceType));
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Converters.Add(new MoneyJson());
        });
        services.AddOpenApi("v1", options => options
            .AddOperationTransformer<FindParameters>()
            .AddSchemaTransformer<EstimateSchemas>()
            .AddDocumentTransformer((document, _, _) => ApiDescription.WriteAsync(document)));
    }
}
