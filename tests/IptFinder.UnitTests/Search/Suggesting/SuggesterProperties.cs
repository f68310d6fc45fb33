using CsCheck;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Search.Suggesting;
using IptFinder.Domain.Text;
using IptFinder.Tests.Shared;
using IptFinder.UnitTests.Text;

namespace IptFinder.UnitTests.Search.Suggesting;

/// <summary>Suggestions are those that a look at every town and every insurer gives.</summary>
public class SuggesterProperties
{
    private const int Most = 8;

    private static readonly ReferenceData Reference = TestReference.Data;
    private static readonly Suggester Suggester = new(Reference);

    private static readonly Dictionary<string, string> ShortForms = new() { ["st"] = "saint", ["ste"] = "sainte", ["ft"] = "fort", ["mt"] = "mount" };

    private static readonly List<(string Value, int Size, string[] Keys)> Insurers =
    [
        .. Reference.Insurers.Terms.Select((term, index) => (term.Code, -index, term.Aliases.Append(term.Code).Select(Key).Concat(Ends(term.Label)).ToArray())),
    ];

    private static readonly List<(string Value, int Size, string[] Keys)> Towns =
    [
        .. Reference.StateNames.SelectMany(state => Reference.Gazetteer.Towns(state.Key), (state, town) => (
            town.Label,
            town.Zips,
            Reference.Gazetteer.OtherNames.Where(name => name.Value == town.Label).Select(name => name.Key)
                .Append(town.Label).Append($"{town.Name} {state.Value}").Select(Key).ToArray())),
    ];

    private static readonly HashSet<string> TownLabels = [.. Towns.Select(town => town.Value)];

    [Fact]
    public void Insurers_are_those_a_look_at_each_finds() => Typed([.. Reference.Insurers.Terms.SelectMany(term => term.Aliases.Append(term.Label))]).Sample(
        typed => Assert.Equal(Expected(Insurers, typed), Suggester.Find(typed, SuggestionKind.Insurer, Most).Select(one => (one.Value, one.Edits))),
        iter: 1_000);

    [Fact]
    public void Towns_are_those_a_look_at_each_finds() => Typed([.. Towns.Where(town => town.Size > 5).Select(town => town.Value)]).Sample(
        typed => Assert.Equal(
            Expected(Towns, typed),
            Suggester.Find(typed, SuggestionKind.Place, 400).Where(one => TownLabels.Contains(one.Value)).Take(Most).Select(one => (one.Value, one.Edits))),
        iter: 40);

    /// <summary>The beginning of a name, with up to three letters changed, swapped, put in or left out.</summary>
    private static Gen<string> Typed(string[] names) =>
        from name in Gen.OneOf(names)
        from length in Gen.Int[1, name.Length]
        from slips in Gen.Select(Gen.Int[0, 40], Gen.Int[0, 3], Gen.Char["aeinorst "]).Array[0, 3]
        select slips.Aggregate(name[..length], (text, slip) => Slip(text, slip.Item1 % (text.Length + 1), slip.Item2, slip.Item3));

    private static string Slip(string text, int at, int kind, char letter) => kind switch
    {
        0 => text.Insert(at, letter.ToString()),
        1 when at < text.Length => text.Remove(at, 1),
        2 when at + 1 < text.Length => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
        3 when at < text.Length => $"{text[..at]}{letter}{text[(at + 1)..]}",
        _ => text,
    };

    private static IEnumerable<(string Value, int Edits)> Expected(List<(string Value, int Size, string[] Keys)> all, string text)
    {
        var words = PlainText.Words(text);
        if (words.Count == 0)
        {
            return [];
        }

        var typed = new[] { Key(text), string.Concat(words.SkipLast(1).Select(InFull)) + words[^1] };
        return all
            .Select(one => (one.Value, one.Size, InFull: one.Keys.Intersect(typed).Any(), Edits: typed.Min(key => one.Keys.Min(name => Edits(key, name)))))
            .Where(one => one.Edits <= Typos.Most)
            .OrderByDescending(one => one.InFull).ThenBy(one => one.Edits).ThenByDescending(one => one.Size).ThenBy(one => one.Value, StringComparer.Ordinal)
            .Take(Most)
            .Select(one => (one.Value, one.Edits));
    }

    private static int Edits(string typed, string name)
    {
        var edits = EditDistance.ToBeginning(typed, name);
        return edits <= Typos.Allowed(typed.Length) ? edits : int.MaxValue;
    }

    private static string Key(string text) => string.Concat(PlainText.Words(text).Select(InFull));

    private static string InFull(string word) => ShortForms.GetValueOrDefault(word, word);

    /// <summary>From every word on that says something.</summary>
    private static IEnumerable<string> Ends(string name)
    {
        var words = PlainText.Words(name);
        return Enumerable.Range(0, words.Count)
            .Where(start => words[start] is not ("and" or "of" or "not"))
            .Select(start => string.Concat(words.Skip(start).Select(InFull)));
    }
}
