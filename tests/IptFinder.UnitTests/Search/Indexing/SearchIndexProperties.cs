using CsCheck;
using IptFinder.Domain.Search;
using IptFinder.Domain.Search.Indexing;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>The index answers as the look at everyone does, whatever is asked of whatever directory.</summary>
public class SearchIndexProperties
{
    private const int QueriesForEach = 24;

    private static readonly Gen<TherapistQuery> Queries = Gen.Select(
        SearchCase.Queries,
        FarAndNear.Near,
        SearchCase.Choice.Array[0, 3],
        Gen.Frequency<int?>((6, null), (1, 1), (1, 59), (1, 60), (1, 111), (1, 150), (1, 151), (1, 250), (1, 300), (1, int.MaxValue)),
        Gen.Frequency((8, ""), (1, "an"), (1, "a"), (1, "smith jones"), (1, "ohan b"), (1, "-"), (1, "ann ann"), (1, "smyth"), (1, "munos c"), (1, "ohalnon ann"), (1, "jhones"), (1, "annnad")),
        Gen.OneOf(1, 1, 1, 2, 3, 50_000, int.MaxValue),
        (query, near, choices, fee, name, page) => choices.Aggregate(query, (asked, choice) => asked.With(choice.Filter.Name, choice.Codes)) with
        {
            Near = near,
            MaxFeeDollars = fee,
            Name = name,
            Page = page,
        });

    [Fact]
    public void The_index_answers_as_the_plain_search_does() =>
        Gen.Select(FarAndNear.Directory, Queries.Array[QueriesForEach]).Sample(AnswersAlike, iter: 250);

    [Fact]
    public void The_index_answers_as_the_plain_search_does_around_one_town() =>
        Gen.Select(People.Directory, SearchCase.Queries.Array[QueriesForEach]).Sample(AnswersAlike, iter: 50);

    [Fact]
    public void Total_and_page_asked_for_alone_are_those_of_the_search() =>
        Gen.Select(FarAndNear.Directory, Queries.Array[QueriesForEach]).Sample(
            (people, queries) =>
            {
                var index = Index(people);
                Assert.All(queries, query =>
                {
                    var answer = index.Search(query);
                    Assert.Equal(answer.Total, index.Total(query));
                    Assert.Equal(answer.Ids, index.Page(query));
                });
            },
            iter: 100);

    [Fact]
    public void The_order_of_the_directory_does_not_matter() =>
        FarAndNear.Directory.SelectMany(people => Gen.Shuffle(people), (people, shuffled) => (people, shuffled))
            .Select(Queries, (people, query) => (people.people, people.shuffled, query))
            .Sample((people, shuffled, query) => SearchAnswers.AssertEqual(Index(people).Search(query), Index(shuffled).Search(query)));

    [Fact]
    public void An_index_made_of_what_was_saved_answers_alike() =>
        Gen.Select(FarAndNear.Directory, Queries.Array[QueriesForEach]).Sample(
            (people, queries) =>
            {
                var judged = JudgedPeople.Of(people, TestVocabulary.Rules, Days.Today);
                var (index, loaded) = (new SearchIndex(judged, TestVocabulary.Rules), new SearchIndex(SavedAndLoaded(judged)!, TestVocabulary.Rules));
                Assert.Equal((index.Count, index.Today), (loaded.Count, loaded.Today));
                Assert.All(queries, query => SearchAnswers.AssertEqual(index.Search(query), loaded.Search(query)));
                Assert.All(queries, query => Assert.Equal(index.Complete(query.Name, most: 8), loaded.Complete(query.Name, most: 8)));
            },
            iter: 100);

    [Fact]
    public void What_was_saved_for_other_filters_is_not_loaded()
    {
        var judged = JudgedPeople.Of([], TestVocabulary.Rules, Days.Today);

        Assert.NotNull(SavedAndLoaded(judged));
        Assert.Null(SavedAndLoaded(judged, TestVocabulary.Rules with { Filters = new SearchFilters(TestReference.Data, TestVocabulary.Ladder) }));
    }

    [Fact]
    public void One_index_serves_many_threads()
    {
        var people = FarAndNear.Directory.Array[4].Single(_ => true, seed: "0000000000K3").SelectMany(some => some)
            .Select((person, index) => person with { Id = index + 1 }).ToArray();
        var index = Index(people);
        var queries = Queries.Array[64].Single(_ => true, seed: "0000000000K3");
        var expected = queries.Select(query => TestVocabulary.Search.Search(people, query, Days.Today)).ToList();

        Parallel.For(0, 1_000, turn =>
            SearchAnswers.AssertEqual(expected[turn % queries.Length], index.Search(queries[turn % queries.Length])));
    }

    private static JudgedPeople? SavedAndLoaded(JudgedPeople judged, SearchRules? asked = null)
    {
        var bytes = new List<byte>();
        judged.Save(part => bytes.AddRange(part), TestVocabulary.Rules);
        return JudgedPeople.Load(bytes.ToArray(), asked ?? TestVocabulary.Rules);
    }

    private static void AnswersAlike(Therapist[] people, TherapistQuery[] queries)
    {
        var index = Index(people);
        Assert.All(queries, query =>
            SearchAnswers.AssertEqual(TestVocabulary.Search.Search(people, query, Days.Today), index.Search(query)));
    }

    private static SearchIndex Index(IReadOnlyList<Therapist> people) => TestVocabulary.Index(people, Days.Today);
}
