using System.Text;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;

namespace IptFinder.Data.Import.Nppes;

/// <summary>Which profession of the directory a taxonomy code means, straight from a row's bytes.</summary>
public sealed class TaxonomyProfessions(IReadOnlyList<TaxonomyRule> rules)
{
    private const int CodeLength = 10;

    /// <summary>There are about 900 codes; a damaged file must not fill the memory with others.</summary>
    private const int MostRemembered = 5000;

    private readonly Dictionary<string, Profession?> _remembered = [];

    /// <summary>Null for a profession the directory does not list.</summary>
    public Profession? Find(ReadOnlySpan<byte> code)
    {
        if (code.Length != CodeLength)
        {
            return null;
        }

        Span<char> text = stackalloc char[CodeLength];
        Encoding.Latin1.GetChars(code, text);
        if (_remembered.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var profession))
        {
            return profession;
        }

        var asked = text.ToString();
        profession = rules.FirstOrDefault(rule => rule.Matches(asked))?.Profession;
        if (_remembered.Count < MostRemembered)
        {
            _remembered[asked] = profession;
        }

        return profession;
    }
}
