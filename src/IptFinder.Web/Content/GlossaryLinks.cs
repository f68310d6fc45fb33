using IptFinder.Domain.Reference;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IptFinder.Web.Content;

/// <summary>
/// Links the first use of each word of the glossary on a page. Headings, links and references are left alone. A word in capitals is
/// found in capitals only, so that moods that rose are not the program ROSE.
/// </summary>
/// <param name="address">Where the glossary stands.</param>
/// <param name="terms">The words with the ids of their entries.</param>
internal sealed class GlossaryLinks(string address, IReadOnlyList<Term> terms)
{
    public const string Slug = "glossary";

    // Longest first, so that "role dispute" is found before "dispute".
    private readonly (string Word, StringComparison Case, string Id)[] _words =
    [
        .. terms.OrderByDescending(term => term.Label.Length).ThenBy(term => term.Code, StringComparer.Ordinal).Select(term =>
            (term.Label, IsInCapitals(term.Label) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase, term.Code)),
    ];

    public void Add(MarkdownDocument document)
    {
        var literals = document
            .Where(block => block is not (HeadingBlock or Markdig.Extensions.Footnotes.FootnoteGroup))
            .SelectMany(block => block is ParagraphBlock one ? [one] : block.Descendants<ParagraphBlock>())
            .SelectMany(paragraph => paragraph.Inline?.Descendants<LiteralInline>() ?? [])
            .Where(literal => !IsInLink(literal))
            .ToList();
        foreach (var (word, comparison, id) in _words)
        {
            for (var place = 0; place < literals.Count; place++)
            {
                if (Find(word, literals[place].Content.AsSpan(), comparison) is { } start)
                {
                    literals.Insert(place + 1, Link(literals[place], start, word.Length, id));
                    break;
                }
            }
        }
    }

    private static bool IsInCapitals(string label) => !label.Any(char.IsLower);

    private static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the word first stands as a word of its own; null where it does not.</summary>
    private static int? Find(string word, ReadOnlySpan<char> text, StringComparison comparison)
    {
        for (var from = 0; text[from..].IndexOf(word, comparison) is >= 0 and var skipped; from++)
        {
            from += skipped;
            var end = from + word.Length;
            if ((from == 0 || !IsOfWord(text[from - 1])) && (end == text.Length || !IsOfWord(text[end])))
            {
                return from;
            }
        }

        return null;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-';

    /// <summary>What stands after the link.</summary>
    private LiteralInline Link(LiteralInline literal, int start, int length, string id)
    {
        var text = literal.Content.ToString();
        var link = new LinkInline(address + Links.Fragment(id), "");
        link.AppendChild(new LiteralInline(text.Substring(start, length)));
        link.GetAttributes().AddClass("term");
        var after = new LiteralInline(text[(start + length)..]);
        literal.Content = new StringSlice(text[..start]);
        literal.InsertAfter(link);
        link.InsertAfter(after);
        return after;
    }
}
