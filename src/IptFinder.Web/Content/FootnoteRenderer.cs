using System.Globalization;
using IptFinder.Web.Languages;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace IptFinder.Web.Content;

/// <summary>Marks of sources, and the ways back from them, with names that say more than "1" when they are read out.</summary>
internal sealed class FootnoteRenderer(SiteLanguage language) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        var (mark, number) = (Text(obj.Index), Text(obj.Footnote.Order));
        renderer.Write(obj.IsBackLink
            ? $"""<a href="#fnref:{mark}" class="footnote-back-ref" role="doc-backlink" aria-label="{language["Back to the text from source"]} {number}">&#8617;</a>"""
            : $"""<a id="fnref:{mark}" href="#fn:{number}" class="footnote-ref" role="doc-noteref" aria-label="{language["Source"]} {number}"><sup>{number}</sup></a>""");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
