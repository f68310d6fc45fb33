using System.Text.RegularExpressions;
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
    private readonly (Regex Word, string Id)[] _words =
    [
        .. terms.OrderByDescending(term => term.Label.Length).ThenBy(term => term.Code, StringComparer.Ordinal).Select(term =>
            (new Regex($@"(?<![\w-]){Regex.Escape(term.Label)}(?![\w-])", IsInCapitals(term.Label) ? RegexOptions.None : RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)), term.Code)),
    ];

    public void Add(MarkdownDocument document)
    {
        var paragraphs = document
            .Where(block => block is not (HeadingBlock or Markdig.Extensions.Footnotes.FootnoteGroup))
            .SelectMany(block => block is ParagraphBlock one ? [one] : block.Descendants<ParagraphBlock>())
            .ToList();
        foreach (var (word, id) in _words)
        {
            foreach (var literal in paragraphs.SelectMany(paragraph => paragraph.Inline?.Descendants<LiteralInline>() ?? []).ToList())
            {
                var text = literal.Content.ToString();
                if (!IsInLink(literal) && word.Match(text) is { Success: true } match)
                {
                    Link(literal, text, match, id);
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

    private void Link(LiteralInline literal, string text, Match match, string id)
    {
        var link = new LinkInline(address + Links.Fragment(id), "");
        link.AppendChild(new LiteralInline(match.Value));
        link.GetAttributes().AddClass("term");
        var after = new LiteralInline(text[(match.Index + match.Length)..]);
        literal.Content = new StringSlice(text[..match.Index]);
        literal.InsertAfter(link);
        link.InsertAfter(after);
    }
}
