using IptFinder.Domain.Search;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>Every question of Questions.txt, asked of the index and of the plain scan.</summary>
public class RelevancyTests
{
    private const int FewestQuestions = 60;
    private const int FewestCounterExamples = 20;

    public static TheoryData<string> Titles => [.. Question.All.Select(question => question.Title)];

    private static IEnumerable<string> Names => RelevancyDirectory.All.Select(person => person.Name.ToString());

    private static IEnumerable<string> Named => Question.All.SelectMany(question => question.Expectations).SelectMany(one => one.Names);

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task What_must_come_first_comes_first(string title)
    {
        var question = Question.All.Single(one => one.Title == title);
        var form = await Asking.ReadAsync(question.Address);

        var (plain, index) = (Asking.ByPlainScan(form), Asking.ByIndex(form));
        Rule.Holds(question.Faults(plain));
        Rule.Holds(question.Faults(index));
        Assert.Equal(plain.People, index.People);
    }

    [Fact]
    public void There_are_enough_questions_and_enough_counter_examples()
    {
        Assert.True(Question.All.Count >= FewestQuestions);
        Assert.True(Question.All.Count(question => question.Reason is not null) >= FewestCounterExamples);
        Assert.Contains(Question.All, question => question.Reason is { Word: Expectation.Gap });
    }

    [Fact]
    public void Every_question_of_the_file_is_read() => Assert.Equal(
        Question.Table.Split('\n').Count(line => line.StartsWith('?')), Question.All.Count);

    [Fact]
    public void Every_question_is_asked_once()
    {
        Assert.Empty(Repeated(Question.All.Select(question => question.Title)));
        Assert.Empty(Repeated(Question.All.Select(question => question.Address)));
    }

    [Fact]
    public void Every_question_expects_something() =>
        Assert.DoesNotContain(Question.All, question => question.Expectations.All(one => one.IsReason));

    [Fact]
    public void Every_counter_example_gives_its_reason_last_in_sentences() => Assert.All(
        Question.All.Where(question => question.Reason is not null),
        question =>
        {
            Assert.Equal(question.Expectations[^1], question.Reason);
            Assert.EndsWith(".", question.Reason!.Text, StringComparison.Ordinal);
            Assert.Contains(' ', question.Reason.Text);
        });

    [Fact]
    public void Every_name_in_the_questions_is_somebodys() =>
        Assert.Empty(Named.Except(Names));

    [Fact]
    public void Everybody_is_there_for_a_question()
    {
        Assert.Empty(Repeated(Names));
        Assert.Empty(Names.Except(Named));
    }

    [Fact]
    public void Everybody_speaks_in_codes_of_the_lists()
    {
        var known = Asking.Filters.All.ToDictionary(filter => filter, filter => filter.Options.Terms.Select(term => term.Code).ToHashSet());

        Assert.All(RelevancyDirectory.All, person => Assert.All(known, filter =>
            Assert.Subset(filter.Value, filter.Key.Read(person, Days.Today).Yes.ToHashSet())));
    }

    [Fact]
    public async Task Every_filter_order_rung_mode_and_radius_is_asked_for()
    {
        var queries = await Queries();

        Assert.Empty(Asking.Filters.All.Select(filter => filter.Name).Except(queries.SelectMany(query => query.Filters.Keys)));
        Assert.Contains(queries, query => query.MaxFeeDollars is not null);
        Assert.Contains(queries, query => query.Name.Length > 0);
        Assert.Contains(queries, query => query.IncludeUnknown);
        Assert.Contains(queries, query => query.State is not null && query.Near is null);
        Assert.Contains(queries, query => query.State is not null && query.Near is not null);
        Assert.Empty(Enum.GetValues<SortOrder>().Except(queries.Select(query => query.Sort)));
        Assert.Empty(TherapistQuery.Radii.Except(queries.Select(query => query.RadiusMiles)));
        Assert.All([SearchFilters.Training, SearchFilters.Mode, "accepting", "focus"], name => Assert.Empty(
            Asking.Filters.Find(name)!.Options.Terms.Select(term => term.Code).Except(queries.SelectMany(query => query.Chosen(name)))));
    }

    private static async Task<IReadOnlyList<TherapistQuery>> Queries()
    {
        var forms = await Task.WhenAll(Question.All.Select(question => Asking.ReadAsync(question.Address)));
        return [.. forms.Select(Asking.Query).OfType<TherapistQuery>()];
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> all) =>
        all.CountBy(one => one).Where(one => one.Value > 1).Select(one => one.Key);
}
