using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Therapists;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>
/// Whom each person may see, by state. Few sets of licenses differ in more than their numbers, so each is judged once.
/// </summary>
internal sealed class PracticeTable
{
    private static readonly UsState[] States = Enum.GetValues<UsState>();

    private readonly List<PracticeVerdict[]> _verdicts = [];
    private readonly List<UsState[]> _mayPractise = [];
    private readonly int[] _kindOf;

    public PracticeTable(IReadOnlyList<Therapist> people, PracticeAuthority authority, DateOnly today)
    {
        _kindOf = new int[people.Count];
        var kinds = new Dictionary<IReadOnlyList<License>, int>(new SameButForNumbers());
        for (var row = 0; row < people.Count; row++)
        {
            var licenses = people[row].Licenses;
            if (!kinds.TryGetValue(licenses, out var kind))
            {
                kind = kinds[licenses] = _verdicts.Count;
                var answers = States.Select(state => authority.For(licenses, state, today)).ToList();
                _verdicts.Add([.. answers.Select(answer => answer.Verdict)]);
                _mayPractise.Add([.. States.Where(state => answers[(int)state].MayPractise)]);
            }

            _kindOf[row] = kind;
        }
    }

    /// <summary>The verdict for each state.</summary>
    public ReadOnlySpan<PracticeVerdict> Of(int row) => _verdicts[_kindOf[row]];

    /// <summary>Where they may see clients.</summary>
    public IReadOnlyList<UsState> MayPractise(int row) => _mayPractise[_kindOf[row]];

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
