using CsCheck;
using IptFinder.Domain.Guidance;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Guidance;

public class GuideAdviceTests
{
    private static readonly IReadOnlyList<GuideTopic> All = TestReference.Data.GuideTopics;

    private static readonly Gen<GuideAnswers> Answers = Gen.Select(
        Gen.Shuffle(All.Select(topic => topic.Code).Distinct().ToArray()).SelectMany(codes => Gen.Int[0, codes.Length].Select(count => codes[..count])),
        OneOrNone(TestReference.Data.ProblemAreas.Terms.Select(area => area.Code)),
        OneOrNone(SearchFilters.Ages.Terms.Select(age => age.Code)),
        OneOrNone(SearchFilters.Formats.Terms.Select(format => format.Code)),
        Gen.Int[-1, 3],
        (topics, focus, age, format, priority) => new GuideAnswers(topics, focus, age, format, priority < 0 ? null : (Priority)priority));

    [Fact]
    public void Everything_described_gets_one_answer_for_the_age_where_there_is_one() => Answers.Sample(answers =>
    {
        var advice = GuideAdvice.For(answers, All);

        Assert.Equal(answers.Topics.Order(StringComparer.Ordinal), advice.Topics.Select(topic => topic.Code).Order(StringComparer.Ordinal));
        Assert.All(advice.Topics, topic => Assert.Equal(All.Any(other => other.Code == topic.Code && other.Age == answers.Age) ? answers.Age : null, topic.Age));
    });

    [Fact]
    public void The_search_holds_the_answers_and_nothing_that_no_filter_knows() => Answers.Sample(answers =>
    {
        var search = GuideAdvice.For(answers, All).Search;

        Assert.Equal(answers.Focus is null ? [] : [answers.Focus], search.Chosen("focus"));
        Assert.Equal(answers.Age is null ? [] : [answers.Age], search.Chosen("age"));
        Assert.Equal(answers.Format is null ? [] : [answers.Format], search.Chosen("format"));
        Assert.All(search.Chosen("condition"), code => Assert.NotNull(TestReference.Data.Conditions.Find(code)));
        Assert.Equal(answers.Topics.Count == 0, search.Chosen("condition").Count == 0);
        Assert.Equal(answers.Priority == Priority.Training, search.Chosen(SearchFilters.Training).Count > 0);
    });

    [Theory]
    [InlineData("teens", "ipt-a")]
    [InlineData("children", "fb-ipt")]
    [InlineData("adults", "ipt")]
    [InlineData(null, "ipt")]
    public void Low_mood_is_answered_by_age(string? age, string approach) => Assert.Contains(
        approach, Assert.Single(GuideAdvice.For(new GuideAnswers(["low-mood"], null, age, null, null), All).Topics).Approaches);

    [Theory]
    [InlineData("long-grief")]
    [InlineData("alcohol-drugs")]
    public void Where_another_treatment_did_better_it_is_named_and_no_form_of_IPT_is(string code)
    {
        var topic = All.Single(topic => topic.Code == code);

        Assert.Empty(topic.Approaches);
        Assert.NotNull(topic.Instead);
    }

    [Fact]
    public void Nothing_said_searches_for_everyone() => Assert.Equal(
        TherapistQuery.Everyone.Parameters(withPage: true), GuideAdvice.For(new GuideAnswers([], null, null, null, null), All).Search.Parameters(withPage: true));

    private static Gen<string?> OneOrNone(IEnumerable<string> codes) => Gen.OneOf([.. codes.Append(null).Select(Gen.Const)]);
}
