using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Where people may see clients. A million sets of licenses come to a few hundred answers.</summary>
internal sealed class PracticeTable
{
    private readonly List<PracticeVerdict[]> _verdicts = [];
    private readonly List<UsState[]> _mayPractise = [];

    /// <summary>The verdict for each state.</summary>
    public PracticeVerdict[] Verdicts(int number) => _verdicts[number];

    /// <summary>Where someone with such licenses may see clients.</summary>
    public UsState[] MayPractise(int number) => _mayPractise[number];

    public int Add(IReadOnlyList<PracticeAnswer> byState)
    {
        _verdicts.Add([.. byState.Select(answer => answer.Verdict)]);
        _mayPractise.Add([.. byState.Index().Where(answer => answer.Item.MayPractise).Select(answer => (UsState)answer.Index)]);
        return _verdicts.Count - 1;
    }
}
