namespace IptFinder.IntegrationTests.Find.Relevancy;

/// <summary>One line below a question; Questions.txt says what each word means.</summary>
internal sealed record Expectation(string Word, string Text)
{
    public const string Asks = "asks";
    public const string Drops = "drops";
    public const string Gap = "gap";

    /// <summary>Says why, and expects nothing.</summary>
    public bool IsReason => Word is "right" or Gap;

    /// <summary>Everyone named.</summary>
    public IEnumerable<string> Names => Word is "first" or "all" or "before" or "out"
        ? Text.Split(['>', '=', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : [];

    public IEnumerable<string> Faults(Outcome outcome) => Word switch
    {
        "first" => FromTheTop(outcome.People),
        "all" => FromTheTop(outcome.People).Concat(outcome.People.Select(one => one.Name).Except(Names).Select(name => $"{name} is found")),
        "before" => InThisOrder(outcome.People),
        "out" => Names.Intersect(outcome.People.Select(one => one.Name)).Select(name => $"{name} is found"),
        "nobody" => outcome.People.Select(one => $"{one.Name} is found"),
        Asks => outcome.Problems.Any(problem => problem.StartsWith(Text, StringComparison.Ordinal)) ? [] : [$"it does not ask: {Text}"],
        Drops => outcome.Dropped.Contains(Text) ? [] : [$"{Text} is not dropped"],
        _ => IsReason ? [] : [$"\"{Word}\" is no word of the table"],
    };

    /// <summary>The names between two ">": those joined by "=" stand in for each other.</summary>
    private IEnumerable<string[]> Groups => Text.Split('>').Select(group => group.Split('=', StringSplitOptions.TrimEntries));

    /// <summary>
    /// The first people are these. Chance may not have a hand in it: whoever comes after is behind by the order itself, and
    /// equals are equal in it.
    /// </summary>
    private IEnumerable<string> FromTheTop(IReadOnlyList<RankedPerson> people)
    {
        var start = 0;
        foreach (var group in Groups)
        {
            var there = people.Skip(start).Take(group.Length).ToList();
            start += group.Length;
            if (!there.Select(one => one.Name).Order(StringComparer.Ordinal).SequenceEqual(group.Order(StringComparer.Ordinal)))
            {
                yield return people.Count == 0 ? "nobody is found" : $"it begins with {string.Join(", ", people.Take(start + 2))}";
                yield break;
            }

            if (there.Exists(one => !one.IsEqual(there[0])))
            {
                yield return $"{string.Join(", ", there)} are no equals";
            }

            if (start < people.Count && people[start].IsEqual(there[0]))
            {
                yield return $"{people[start]} is the equal of {there[0]}";
            }
        }
    }

    private IEnumerable<string> InThisOrder(IReadOnlyList<RankedPerson> people)
    {
        var found = Names.SelectMany(name => people.Where(one => one.Name == name)).ToList();
        return Names.Except(found.Select(one => one.Name)).Select(name => $"{name} is not found").Concat(found.Zip(found.Skip(1))
            .Where(pair => !pair.First.IsBefore(pair.Second))
            .Select(pair => $"{pair.First} is not before {pair.Second}"));
    }
}
