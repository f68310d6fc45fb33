using CsCheck;
using IptFinder.Domain.Text;
using IptFinder.Tests.Shared;
using IptFinder.UnitTests.Text;

namespace IptFinder.UnitTests.Search.Indexing;

/// <summary>The names suggested are those that a look at everyone finds, in the same order.</summary>
public class NameCompletionProperties
{
    /// <summary>Near each other on purpose; no word is in both lists, so that nobody has a word twice.</summary>
    private static readonly string[] FirstNames = ["ann", "anna", "hanna", "erik", "erika", "jan", "pat"];
    private static readonly string[] LastNames = ["jansen", "jensen", "hansen", "hanson", "janssen", "an", "erikson", "patson"];

    /// <summary>Few enough that rows stay in the order given.</summary>
    private static readonly Gen<(string First, string Last)[]> People = Gen.Select(Gen.OneOf(FirstNames), Gen.OneOf(LastNames)).Array[1, 12];

    private static readonly Gen<string> Word =
        from name in Gen.OneOf<string>([.. FirstNames, .. LastNames])
        from length in Gen.Int[1, name.Length]
        from at in Gen.Int[0, length]
        from letter in Gen.Char["aehnos"]
        from slips in Gen.Bool
        select slips ? name[..length].Insert(at, letter.ToString()) : name[..length];

    [Fact]
    public void They_are_those_a_look_at_everyone_finds() => Gen.Select(People, Word.Array[1, 3], Gen.Int[1, 8]).Sample(
        (people, typed, most) =>
        {
            var index = TestVocabulary.Index(
                [.. people.Select((name, at) => A.Therapist(at + 1).Named(name.First, name.Last).Build())], Days.Today);

            Assert.Equal(Expected(people, typed, most), index.Complete(string.Join(' ', typed), most));
        },
        iter: 1_000);

    /// <summary>Those who begin so; then, where they are too few, those who are near, fewest edits of the last word first.</summary>
    private static List<int> Expected((string First, string Last)[] people, string[] typed, int most)
    {
        var found = new List<int>();
        Add(edits: 0, others: 0);
        for (var edits = 0; edits <= Typos.Most; edits++)
        {
            Add(edits, others: Typos.Most);
        }

        return found;

        void Add(int edits, int others)
        {
            List<(string Word, int Id)> fitting =
            [
                .. from person in people.Index()
                   from word in Words(person.Item)
                   where Edits(typed[^1], word) == edits
                   where typed.SkipLast(1).All(other => Words(person.Item).Any(part => Edits(other, part) <= others))
                   where !found.Contains(person.Index + 1)
                   select (word, person.Index + 1),
            ];
            found.AddRange(fitting.GroupBy(one => one.Word)
                .OrderByDescending(group => people.Count(name => Words(name).Contains(group.Key))).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Take(most)
                .SelectMany((group, place) => group.Select((one, turn) => (turn, place, one.Id)))
                .Order()
                .Select(one => one.Id)
                .Distinct()
                .Take(most - found.Count)
                .ToList());
        }
    }

    private static string[] Words((string First, string Last) name) => [name.First, name.Last];

    private static int Edits(string typed, string word)
    {
        var edits = EditDistance.ToBeginning(typed, word);
        return edits <= Typos.Allowed(typed.Length) ? edits : int.MaxValue;
    }
}
