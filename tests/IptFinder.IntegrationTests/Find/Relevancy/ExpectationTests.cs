using IptFinder.Domain.Search;

namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>Each word of the table can fail. Found are Ann, then Ben and Cora, who are equals, then Dee.</summary>
public class ExpectationTests
{
    private static readonly Outcome Found = new(
        [Person("Ann", 1), Person("Ben", 2), Person("Cora", 2), Person("Dee", 3)],
        ["near: There is more than one Springfield."],
        ["insurer=acme"]);

    [Theory]
    [InlineData("first", "Ann")]
    [InlineData("first", "Ann > Cora = Ben")]
    [InlineData("all", "Ann > Ben = Cora > Dee")]
    [InlineData("before", "Ann > Dee")]
    [InlineData("before", "Cora > Dee")]
    [InlineData("out", "Eve, Fay")]
    [InlineData("asks", "near: There is more than one Springfield")]
    [InlineData("drops", "insurer=acme")]
    [InlineData("right", "It is so.")]
    [InlineData("gap", "It is not so.")]
    public void What_is_so_is_no_fault(string word, string text) => Assert.Empty(new Expectation(word, text).Faults(Found));

    [Theory]
    [InlineData("first", "Dee", "it begins with Ann, Ben, Cora")]
    [InlineData("first", "Ann > Dee", "it begins with Ann, Ben, Cora, Dee")]
    [InlineData("first", "Ann > Ben", "Cora is the equal of Ben")]
    [InlineData("first", "Ann = Ben", "Ann, Ben are no equals")]
    [InlineData("all", "Ann > Ben = Cora", "Dee is found")]
    [InlineData("all", "Ann > Ben = Cora > Dee > Eve", "it begins with Ann, Ben, Cora, Dee")]
    [InlineData("before", "Dee > Ann", "Dee is not before Ann")]
    [InlineData("before", "Ben > Cora", "Ben is not before Cora")]
    [InlineData("before", "Ann > Eve", "Eve is not found")]
    [InlineData("out", "Eve, Cora", "Cora is found")]
    [InlineData("nobody", "", "Ann is found")]
    [InlineData("asks", "radius: ", "it does not ask: radius: ")]
    [InlineData("drops", "insurer=aetna", "insurer=aetna is not dropped")]
    [InlineData("fist", "Ann", "\"fist\" is no word of the table")]
    public void What_is_not_so_is_a_fault(string word, string text, string fault) =>
        Assert.Contains(fault, new Expectation(word, text).Faults(Found));

    [Fact]
    public void Nobody_at_all_is_nobody() => Assert.Empty(new Expectation("nobody", "").Faults(new Outcome([], [], [])));

    [Fact]
    public void What_a_question_does_not_speak_of_is_a_fault() => Assert.Equal(
        ["near: There is more than one Springfield.", "insurer=acme was dropped"],
        new Question("", "", [new Expectation("first", "Ann")]).Faults(Found));

    private static RankedPerson Person(string name, long key) => new(name, new SortKey(0, key, 0, 0, 0));
}
