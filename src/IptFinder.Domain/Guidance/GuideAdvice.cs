using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;

namespace IptFinder.Domain.Guidance;

/// <summary>What the guide says to a person's answers. No diagnosis, no score: what was studied, and a search to begin with.</summary>
/// <param name="Topics">What was studied for each thing they described, in the order of the list.</param>
/// <param name="Search">Therapists who say they help with that, for that age and format; the priority is a filter or an order.</param>
public sealed record GuideAdvice(IReadOnlyList<GuideTopic> Topics, TherapistQuery Search)
{
    /// <summary>Each topic described appears once: the one for the person's age where there is one, else the general one.</summary>
    public static GuideAdvice For(GuideAnswers answers, IReadOnlyList<GuideTopic> all)
    {
        var topics = all
            .Where(topic => answers.Topics.Contains(topic.Code) && (topic.Age is null || topic.Age == answers.Age))
            .GroupBy(topic => topic.Code)
            .Select(same => same.OrderByDescending(topic => topic.Age is not null).First())
            .ToList();
        return new GuideAdvice(topics, SearchFor(answers, [.. topics.Select(topic => topic.Condition).Distinct()]));
    }

    private static TherapistQuery SearchFor(GuideAnswers answers, IReadOnlyList<string> conditions)
    {
        var search = TherapistQuery.Everyone
            .With("condition", conditions)
            .With("focus", OneOrNone(answers.Focus))
            .With("age", OneOrNone(answers.Age))
            .With("format", OneOrNone(answers.Format));
        return answers.Priority switch
        {
            Priority.Training => search.With(SearchFilters.Training, "certified", "trained"),
            Priority.Soonest => search.With("accepting", "yes"),
            Priority.Cost => search with { Sort = SortOrder.Fee },
            Priority.CloseBy => search with { Sort = SortOrder.Distance },
            null => search,
        };
    }

    private static IReadOnlyList<string> OneOrNone(string? code) => code is null ? [] : [code];
}
