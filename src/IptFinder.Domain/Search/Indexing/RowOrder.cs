namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Which row everyone is in: along Hilbert's curve by their first location, so that a circle on the map is a few runs of
/// rows; and in six stretches, each along the whole curve. Of those whom only the registry names little is known, and those who
/// may work online in many states are found from all over the country: kept apart, they are not in the way of the others.
/// </summary>
internal sealed class RowOrder
{
    public const int Stretches = 6;

    /// <summary>More than licenses of one's own commonly reach: such people are few, or belong to a compact.</summary>
    private const int FewStates = 4;

    private readonly int[] _order;

    public RowOrder(JudgedPeople people)
    {
        Entries = [.. Enumerable.Range(0, people.Count)];
        _order = [.. Entries.Select(index => Order(people, index))];
        Array.Sort(_order, Entries);
    }

    /// <summary>Row by row the number of the entry.</summary>
    public int[] Entries { get; }

    /// <summary>By site the first row of a stretch that belongs to it, and the row after the last one.</summary>
    public int[] FirstRows(int stretch, int sites)
    {
        var first = new int[sites + 1];
        var row = 0;
        for (var site = 0; site <= sites; site++)
        {
            while (row < _order.Length && _order[row] < (stretch * (sites + 1)) + site)
            {
                row++;
            }

            first[site] = row;
        }

        return first;
    }

    private static int Order(JudgedPeople people, int index)
    {
        var entry = people[index];
        var profile = people.Profiles[entry.Profile];
        var stretch = (!profile.IsByConsent ? 0 : profile.Online == Verdict.Yes ? 4 : 2)
            + (people.Practice.MayPractise(entry.Licenses).Length <= FewStates ? 0 : 1);
        return (stretch * (people.Sites.Length + 1)) + (people.PlacesOf(index) is [var first, ..] ? first.Site : people.Sites.Length);
    }
}
