using System.Text;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Which profession of the directory a taxonomy code means, straight from a row's bytes.</summary>
public sealed class TaxonomyProfessions(IReadOnlyList<TaxonomyRule> rules)
{
    private const int CodeLength = 10;

    private readonly (byte[] Beginning, Profession Profession)[] _rules =
        [.. rules.Select(rule => (Encoding.ASCII.GetBytes(rule.Pattern.TrimEnd('*')), rule.Profession))];

    /// <summary>Null for a profession the directory does not list.</summary>
    public Profession? Find(ReadOnlySpan<byte> code)
    {
        if (code.Length != CodeLength)
        {
            return null;
        }

        foreach (var (beginning, profession) in _rules)
        {
            if (code.StartsWith(beginning))
            {
                return profession;
            }
        }

        return null;
    }
}
