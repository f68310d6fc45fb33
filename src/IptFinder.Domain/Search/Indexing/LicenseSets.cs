using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Sources;

namespace IptFinder.Domain.Search.Indexing;

/// <summary>Fills a <see cref="PracticeTable"/>: sets of licenses that differ in nothing but their numbers are judged once.</summary>
internal sealed class LicenseSets(PracticeAuthority authority, DateOnly today)
{
    private static readonly UsState[] States = Enum.GetValues<UsState>();

    private readonly Dictionary<IReadOnlyList<License>, int> _bySet = new(new SameButForNumbers());
    private readonly Dictionary<string, int> _byVerdicts = new(StringComparer.Ordinal);

    public PracticeTable Practice { get; } = new();

    /// <summary>The number of a set of licenses in <see cref="Practice"/>.</summary>
    public int NumberOf(IReadOnlyList<License> licenses)
    {
        if (!_bySet.TryGetValue(licenses, out var number))
        {
            PracticeVerdict[] answers = [.. States.Select(state => authority.For(licenses, state, today).Verdict)];
            var verdicts = string.Concat(answers.Select(answer => (char)answer));
            if (!_byVerdicts.TryGetValue(verdicts, out number))
            {
                number = _byVerdicts[verdicts] = Practice.Add(answers);
            }

            _bySet[licenses] = number;
        }

        return number;
    }

    private sealed class SameButForNumbers : IEqualityComparer<IReadOnlyList<License>>
    {
        public bool Equals(IReadOnlyList<License>? x, IReadOnlyList<License>? y)
        {
            var same = x!.Count == y!.Count;
            for (var index = 0; same && index < x.Count; index++)
            {
                same = Judged(x[index]) == Judged(y[index]);
            }

            return same;
        }

        public int GetHashCode(IReadOnlyList<License> obj)
        {
            var hash = default(HashCode);
            foreach (var license in obj)
            {
                hash.Add(Judged(license));
            }

            return hash.ToHashCode();
        }

        private static (UsState State, Profession Kind, LicenseStatus Status, DateOnly? Expires, Source Source, DateOnly AsOf) Judged(License license) =>
            (license.State, license.Kind, license.Status, license.Expires, license.Source, license.AsOf);
    }
}
