using System.Collections.Frozen;

namespace IptFinder.Domain.Reference;

/// <summary>A closed, ordered list of terms.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Term> _byText;

    /// <exception cref="ArgumentException">Two terms share a code or an alias.</exception>
    public Vocabulary(IReadOnlyList<Term> terms)
    {
        Terms = terms;
        _byText = terms
            .SelectMany(term => term.Aliases.Prepend(term.Code).Select(text => KeyValuePair.Create(text, term)))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        if (_byText.Count != terms.Sum(term => term.Aliases.Count + 1))
        {
            throw new ArgumentException("Two terms share a code or an alias.", nameof(terms));
        }
    }

    public IReadOnlyList<Term> Terms { get; }

    /// <summary>By code or alias, whatever the case; null when there is none.</summary>
    public Term? Find(string text) => _byText.GetValueOrDefault(text.Trim());

    /// <summary>The label of a code that is known to exist.</summary>
    public string Label(string code) => _byText[code].Label;
}
