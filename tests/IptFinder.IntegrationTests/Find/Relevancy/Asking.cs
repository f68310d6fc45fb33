using IptFinder.Domain.Licensure;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Tests.Shared;
using IptFinder.Web.Pages.Find;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>Asks a question as the site does: through its form and its real lists, then by the index, and by a look at everyone.</summary>
internal static class Asking
{
    private static readonly TrainingLadder Ladder = new(TestReference.Data);
    private static readonly SearchRules Rules =
        new(new SearchFilters(TestReference.Data, Ladder), Ladder, new PracticeAuthority(TestReference.Data.Compacts));

    private static readonly SearchIndex Index = new(JudgedPeople.Of(RelevancyDirectory.All, Rules, Days.Today), Rules);
    private static readonly TherapistSearch PlainScan = new(Rules);
    private static readonly FindFormValidator Validator = new(TestReference.Data);

    public static SearchFilters Filters => Rules.Filters;

    public static Outcome ByIndex(FindForm form) => Ask(form, query =>
    {
        var answer = Index.Search(query);
        return Index.WithPeople(query, answer, answer.Ids.Select(id => RelevancyDirectory.All[id - 1]));
    });

    public static Outcome ByPlainScan(FindForm form) => Ask(form, query => PlainScan.Search(RelevancyDirectory.All, query, Days.Today));

    /// <param name="address">What follows <c>/find?</c>.</param>
    public static async Task<FindForm> ReadAsync(string address)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.QueryString) = (HttpMethods.Get, new QueryString($"?{address}"));
        var context = new DefaultModelBindingContext { ActionContext = new ActionContext { HttpContext = http } };
        await new FindFormBinder().BindModelAsync(context);
        return (FindForm)context.Result.Model!;
    }

    /// <summary>The query of a form; null when a field cannot be understood.</summary>
    public static TherapistQuery? Query(FindForm form) => Validator.Validate(form).IsValid ? form.ToRequest(TestReference.Data, Filters).Query : null;

    private static Outcome Ask(FindForm form, Func<TherapistQuery, SearchResults> search)
    {
        var check = Validator.Validate(form);
        if (!check.IsValid)
        {
            return new Outcome([], [.. check.Errors.Select(error => $"{error.PropertyName.ToLowerInvariant()}: {error.ErrorMessage}")], []);
        }

        var (query, dropped) = form.ToRequest(TestReference.Data, Filters);
        var ranking = new Ranking(query, Days.Today);
        var pages = Enumerable.Range(1, search(query).PageCount);
        return new Outcome(
            [.. pages.SelectMany(page => search(query with { Page = page }).Hits).Select(hit => RankedPerson.Of(hit, ranking))],
            [],
            [.. dropped.Select(one => $"{one.Name}={one.Value}")]);
    }
}
