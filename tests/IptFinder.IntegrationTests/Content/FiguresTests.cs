using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using IptFinder.Data.Reference;
using IptFinder.Domain.Text;
using IptFinder.IntegrationTests.Web;
using IptFinder.Tests.Shared;
using IptFinder.Web.Content;
using IptFinder.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace IptFinder.IntegrationTests.Content;

/// <summary>Where a page names a figure, the page shown holds what the seed file says, read here without the site's own readers.</summary>
[Collection(SampleSite.Name)]
public sealed partial class FiguresTests(TestSite site)
{
    private static readonly string Pages = Path.Combine(Repository.Root, "src", "IptFinder.Web", "Content", "learn");

    [Fact]
    public void Every_figure_of_a_page_is_the_one_of_the_reference_data()
    {
        var library = site.Services.GetRequiredService<Libraries>()[SiteLanguage.English];
        var found = (
            from article in library.Articles
            let shown = $" {string.Join(' ', PlainText.Words(Shown(article)))} "
            from part in Parts.Split(BarLine.Replace(File.ReadAllText(Path.Combine(Pages, article.Slug + ".md")), "- ${words}: ${figure}"))
            where Token.IsMatch(part)
            let expected = string.Join(' ', PlainText.Words(NotShown.Replace(Token.Replace(part, match => Seed(match.Groups["kind"].Value, match.Groups["code"].Value)), "")))
            select (article.Slug, expected, IsShown: shown.Contains($" {expected} ", StringComparison.Ordinal))).ToList();

        Assert.True(found.Count > 200, $"{found.Count}");
        Rule.Holds(found.Where(one => !one.IsShown).Select(one => $"{one.Slug} does not say: {one.expected}"));
    }

    [Fact]
    public void Every_kind_of_figure_is_used() => Assert.Equal(
        ["compact", "count", "effect", "law", "line", "medicare", "minutes", "phase", "price", "remission", "score", "service", "sessions", "share", "text"],
        Directory.GetFiles(Pages, "*.md").SelectMany(file => Token.Matches(File.ReadAllText(file))).Select(match => match.Groups["kind"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>A quantity that a source gives is named. What a page makes up to show how a rule works is not from a source.</summary>
    [Fact]
    public void No_page_types_a_quantity_that_it_has_from_a_source() => Rule.Holds(
        from file in Directory.GetFiles(Pages, "*.md")
        from line in File.ReadLines(file)
        where !WorkedExamples.Contains(line[..Math.Min(line.Length, 25)])
        from sentence in Typed(line)
        select $"{Path.GetFileName(file)}: {sentence}");

    [Theory]
    [InlineData("It takes 16 hours. [^isipt-therapist]", true)]
    [InlineData("| Fee | $59 in 2021 [^melmag-openpath] |", true)]
    [InlineData("Nurses get 85 percent of it.[^cfr-414-56]", true)]
    [InlineData("It takes {{count:isipt.ipt}}. [^isipt-therapist]", false)]
    [InlineData("Sit for 10 minutes. Feelings pass. [^stuart2006]", false)]
    [InlineData("People over 70, monthly visits. [^reynolds2006]", false)]
    [InlineData("It began in 2005. [^frank2005]", false)]
    public void A_typed_quantity_is_found(string line, bool expected) => Assert.Equal(expected, Typed(line).Any());

    [Fact]
    public void The_note_on_Medicaid_and_the_page_name_one_amount() => Assert.Contains(
        $" {Seed("count", "kff-medicaid.visit")} in 2020.", Row("cost-notes.json", "medicaid-copays").GetProperty("text").GetString()!, StringComparison.Ordinal);

    [Theory]
    [InlineData("conditions", 15)]
    [InlineData("kinds-of-ipt", 10)]
    public async Task The_cells_of_a_table_hold_them(string slug, int fewest)
    {
        var named = File.ReadLines(Path.Combine(Pages, slug + ".md")).Where(line => line.StartsWith('|')).SelectMany(line => Token.Matches(line)).ToList();
        var cells = (await site.GetAsync($"/learn/{slug}")).Page.QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();

        Assert.True(named.Count >= fewest, $"{named.Count}");
        Rule.Holds(named.Select(match => Seed(match.Groups["kind"].Value, match.Groups["code"].Value)).Where(figure => !cells.Exists(cell => cell.Contains(figure, StringComparison.Ordinal))));
    }

    private static readonly HashSet<string> WorkedExamples = new(StringComparer.Ordinal)
    {
        "Here is a made-up case wi", "- **Copay.** A flat sum f", "- **Coinsurance.** A shar", "The plan shares only its ", "This holds once the deduc",
    };

    private static IEnumerable<string> Typed(string line) => Sentences.Split(line)
        .Where(sentence => sentence.Contains("[^", StringComparison.Ordinal) && Quantity.IsMatch(Token.Replace(sentence, "")));

    private static string Shown(Article article)
    {
        var body = new HtmlParser().ParseDocument(article.Body.ToString()!).Body!;
        foreach (var part in body.QuerySelectorAll(".footnotes, .footnote-ref").ToList())
        {
            part.Remove();
        }

        // Nothing stands between the words of a drawing.
        foreach (var part in body.QuerySelectorAll("svg title, svg desc, svg text").ToList())
        {
            part.TextContent = $" {part.TextContent} ";
        }

        return body.TextContent;
    }

    private static string Seed(string kind, string code) => kind switch
    {
        "sessions" or "minutes" => Range(Row("approaches.json", code).GetProperty(kind)),
        "price" => Row("price-benchmarks.json", code) is var row && row.GetProperty("low").GetInt64() == row.GetProperty("high").GetInt64()
            ? Dollars(row.GetProperty("low"))
            : $"{Dollars(row.GetProperty("low"))} to {Dollars(row.GetProperty("high"))}",
        "service" => Dollars(Row("subscription-services.json", code).GetProperty("priceFrom")),
        "phase" => Row("phases.json", code) is var row ? $"{row.GetProperty("firstOf16").GetInt32()} to {row.GetProperty("lastOf16").GetInt32()}" : "",
        "compact" => $"{Row("compacts.json", code).GetProperty("covers").EnumerateArray().Sum(since => since.GetProperty("states").GetArrayLength())}",
        "line" when code == "911" => code,
        "line" => Row("crisis-lines.json", code).GetProperty("call").GetString()!,
        "text" => $"Text {Row("crisis-lines.json", code).GetProperty("text").GetString()}",
        "law" when code == "estimate-help-line" => Row("cost-notes.json", code).GetProperty("text").GetString()!,
        "law" => Law(Row("cost-figures.json", code)),
        "medicare" => $"{Rows("medicare-shares.json").Single(row => row.GetProperty("profession").GetString() == code).GetProperty("percent")} %",
        "score" => $"0 to {Row("questionnaires.json", code).GetProperty("bands").EnumerateArray().Last().GetProperty("high")}",
        "remission" => $"{Row("questionnaires.json", code).GetProperty("changes").EnumerateArray().Single(rule => rule.GetProperty("kind").GetString() == kind).GetProperty("value")}",
        _ => Rows("study-figures.json").Single(row => row.GetProperty("kind").GetString() == kind && row.GetProperty("code").GetString() == code).GetProperty("text").GetString()!,
    };

    private static string Law(JsonElement row) => (row.GetProperty("unit").GetString()!, row.GetProperty("value")) switch
    {
        ("US cents", var cents) => Dollars(cents),
        ("percent", var percent) => $"{percent}%",
        (var days, var count) => $"{count} {(count.GetInt32() == 1 ? days.TrimEnd('s') : days)}",
    };

    private static string Range(JsonElement range) => (range.GetProperty("min").GetInt32(), range.GetProperty("max").GetInt32()) is var (min, max) && min == max
        ? $"{min}"
        : $"{min} to {max}";

    private static string Dollars(JsonElement cents) => cents.GetInt64() is var amount && amount % 100 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"${amount / 100:#,0}")
        : string.Create(CultureInfo.InvariantCulture, $"${amount / 100:#,0}.{amount % 100:00}");

    private static JsonElement Row(string file, string code) => Rows(file).Single(row => row.GetProperty("code").GetString() == code);

    private static List<JsonElement> Rows(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(ReferenceLoader.DefaultFolder, file)));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    [GeneratedRegex(@"\{\{(?<kind>[a-z]+):(?<code>[^}]+)\}\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Token { get; }

    /// <summary>Between sentences and between cells; a mark of a source stays with the sentence before it.</summary>
    [GeneratedRegex(@"(?<=[.!?|])\s+(?!\[\^)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Sentences { get; }

    [GeneratedRegex(@"\$[0-9]|\b[0-9][0-9.,]* (to [0-9]+ )?(or more )?(percent|%|hours?|minutes?|states?|places|days?|weeks?|months?|sessions?|people|members|villages|points?|million)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quantity { get; }

    /// <summary>Paragraphs, list items, rows of tables, and fields of the front matter with their names.</summary>
    [GeneratedRegex(@"\n\s*\n|\n(?=[|#-]|[0-9]+\. )|(?m:^[a-z-]+: )", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Parts { get; }

    /// <summary>A bar is shown with its words first.</summary>
    [GeneratedRegex(@"^- (?<figure>\{\{share:[^}]+\}\}) (?<words>[^\[\n]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BarLine { get; }

    [GeneratedRegex(@"\[\^[^\]]+\]|\]\([^)]*\)|(?m:^[0-9]+\. )", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NotShown { get; }
}
