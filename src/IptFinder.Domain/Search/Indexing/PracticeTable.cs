using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Where people may see clients. Few sets of licenses differ in more than their numbers: each kind of set is judged once.
/// </summary>
internal sealed class PracticeTable(PracticeAuthority authority, DateOnly today)
{
    private static readonly UsState[] States = Enum.GetValues<UsState>();

    private readonly List<PracticeVerdict[]> _verdicts = [];
    private readonly List<UsState[]> _mayPractise = [];
    private readonly Dictionary<IReadOnlyList<License>, int> _kinds = new(new SameButForNumbers());

    /// <summary>The kind of a set of licenses.</summary>
    public int KindOf(IReadOnlyList<License> licenses)
    {
        if (!_kinds.TryGetValue(licenses, out var kind))
        {
            kind = _kinds[licenses] = _verdicts.Count;
            var answers = States.Select(state => authority.For(licenses, state, today)).ToList();
            _verdicts.Add([.. answers.Select(answer => answer.Verdict)]);
            _mayPractise.Add([.. States.Where(state => answers[(int)state].MayPractise)]);
        }

        return kind;
    }

    /// <summary>The verdict for each state.</summary>
    public PracticeVerdict[] Verdicts(int kind) => _verdicts[kind];

    /// <summary>Where someone with such licenses may see clients.</summary>
    public UsState[] MayPractise(int kind) => _mayPractise[kind];

    private sealed class SameButForNumbers : IEqualityComparer<IReadOnlyList<License>>
    {
        public bool Equals(IReadOnlyList<License>? x, IReadOnlyList<License>? y) =>
            x!.Count == y!.Count && x.Zip(y).All(pair => pair.First with { Number = "" } == pair.Second with { Number = "" });

        public int GetHashCode(IReadOnlyList<License> obj)
        {
            var hash = default(HashCode);
            foreach (var license in obj)
            {
                hash.Add((license.State, license.Kind, license.Status, license.Expires, license.Source, license.AsOf));
            }

            return hash.ToHashCode();
        }
    }
}
