namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Row by row the number of a person and their <see cref="Standing"/>, which most share with many. Standings lie in the order of rows: a
/// search that compares many of them reads memory in one direction.
/// </summary>
internal sealed class Standings
{
    private readonly int[] _ids;
    private readonly int[] _standingOf;
    private readonly Standing[] _standings;

    public Standings(JudgedPeople people, RowOrder order)
    {
        _ids = [.. order.Entries.Select(index => people[index].Id)];
        var numbers = new Dictionary<Standing, int>();
        var ofProfile = new int?[people.Profiles.Count];
        _standingOf = [.. order.Entries.Select(index => people[index].Profile).Select(profile => ofProfile[profile] ??= NumberOf(people.Profiles[profile].Standing))];
        _standings = [.. numbers.OrderBy(standing => standing.Value).Select(standing => standing.Key)];

        int NumberOf(Standing standing) => numbers.TryGetValue(standing, out var number) ? number : numbers[standing] = numbers.Count;
    }

    public int Count => _ids.Length;

    public int Id(int row) => _ids[row];

    public ref readonly Standing Of(int row) => ref _standings[_standingOf[row]];
}
