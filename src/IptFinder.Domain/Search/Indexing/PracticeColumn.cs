using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Row by row where someone may see clients.</summary>
internal sealed class PracticeColumn(JudgedPeople people, RowOrder order)
{
    private readonly PracticeTable _table = people.Practice;
    private readonly int[] _licenses = [.. order.Entries.Select(index => people[index].Licenses)];

    /// <summary>The verdict for each state.</summary>
    public PracticeVerdict[] Verdicts(int row) => _table.Verdicts(_licenses[row]);
}
