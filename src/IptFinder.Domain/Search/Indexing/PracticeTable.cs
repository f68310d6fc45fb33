using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Where people may see clients. A million sets of licenses come to a few hundred answers.</summary>
internal sealed class PracticeTable
{
    private static readonly int States = Enum.GetValues<UsState>().Length;

    private readonly List<PracticeVerdict[]> _verdicts = [];
    private readonly List<UsState[]> _mayPractise = [];

    /// <summary>The verdict for each state.</summary>
    public PracticeVerdict[] Verdicts(int number) => _verdicts[number];

    /// <summary>Where someone with such licenses may see clients.</summary>
    public UsState[] MayPractise(int number) => _mayPractise[number];

    public static PracticeTable Load(ref SavedParts parts)
    {
        var table = new PracticeTable();
        foreach (var byState in parts.Read<PracticeVerdict>().ToArray().Chunk(States))
        {
            table.Add(byState);
        }

        return table;
    }

    public void Save(Action<ReadOnlySpan<byte>> write) => SavedParts.Write<PracticeVerdict>(write, _verdicts.SelectMany(byState => byState).ToArray());

    public int Add(PracticeVerdict[] byState)
    {
        _verdicts.Add(byState);
        _mayPractise.Add([.. byState.Index().Where(verdict => PracticeAnswer.Allows(verdict.Item)).Select(verdict => (UsState)verdict.Index)]);
        return _verdicts.Count - 1;
    }
}
