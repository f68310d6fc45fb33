using System.Text.Json;
using System.Text.RegularExpressions;
using IptFinder.Domain.Licensure;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Training;
using IptFinder.Web.Languages;

namespace IptFinder.Web.Content;

/// <summary>
/// Puts figures of the reference data where a text names them: "{{price:average-2024}}". So a text, a table and the estimator
/// cannot disagree. Numbers to call or write to can be tapped.
/// </summary>
internal sealed partial class Figures(ReferenceData reference, DateOnly today)
{
    /// <summary>No crisis line, and so in no table of them.</summary>
    private const string Emergency = "911";

    /// <summary>The text with every figure in place. Names that nothing has are reported and stay as they are.</summary>
    /// <param name="text">The Markdown of a page.</param>
    /// <param name="language">That of the page: what to write to a crisis line is said in it.</param>
    /// <param name="problems">What is wrong with the page.</param>
    public string Fill(string text, SiteLanguage language, List<string> problems) => Token.Replace(text, match =>
    {
        var (kind, code) = (match.Groups["kind"].Value, match.Groups["code"].Value);
        if (Find(kind, code, language) is { } figure)
        {
            return figure;
        }

        problems.Add($"No figure is called {kind}:{code}.");
        return match.Value;
    });

    private string? Find(string kind, string code, SiteLanguage language) => kind switch
    {
        "sessions" => Count(reference.FindApproach(code)?.Sessions),
        "minutes" => Count(reference.FindApproach(code)?.Minutes),
        "price" => reference.PriceBenchmarks.FirstOrDefault(price => price.Code == code)?.Amount.ToString(),
        "service" => reference.SubscriptionServices.FirstOrDefault(service => service.Code == code)?.PriceFrom.ToString(),
        "phase" => reference.Phases.FirstOrDefault(phase => phase.Code == code) is { } phase ? Count(new CountRange(phase.FirstOf16, phase.LastOf16)) : null,
        "compact" => reference.Compacts.FirstOrDefault(compact => compact.Code == code) is { } compact
            ? Words.Number(compact.CoversFrom.Values.Count(from => from <= today))
            : null,
        "line" when code == Emergency => $"[{Emergency}]({Links.Call(Emergency)})",
        "line" => reference.CrisisLines.FirstOrDefault(line => line.Code == code)?.Call is { } call ? $"[{call}]({Links.Call(call)})" : null,
        "text" => reference.CrisisLines.FirstOrDefault(line => line.Code == code)?.Text is { } text
            ? $"[{language[$"Text {text}"]}]({Links.Text(text)})"
            : null,
        "law" => Law(code),
        "medicare" => Enum.GetValues<Profession>().Where(one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()) == code)
            .Select(reference.Medicare.ShareOf).FirstOrDefault()?.ToString(),
        "score" => Questionnaire(code) is { } scored ? $"0 to {Words.Number(scored.Highest)}" : null,
        "remission" => Questionnaire(code)?.Changes.FirstOrDefault(rule => rule.Kind == ChangeKind.Remission) is { } rule ? Words.Number(rule.Value) : null,
        _ => reference.StudyFigures.TryGetValue($"{kind}:{code}", out var figure) ? figure.Text : null,
    };

    private string? Law(string code)
    {
        var (figures, rule) = (reference.CostFigures, reference.CostFigures.GoodFaithEstimate);
        return code switch
        {
            "medicare-deductible" => figures.MedicareDeductible.On(today).ToString(),
            "medicare-coinsurance" => figures.MedicareCoinsurance.On(today).ToString(),
            "out-of-pocket-limit" => figures.OutOfPocketLimit.On(today).ToString(),
            "estimate-short-notice" => Words.Count(rule.ShortNotice.On(today), "business day"),
            "estimate-short-notice-within" => Words.Count(rule.ShortNoticeWithin.On(today), "business day"),
            "estimate-long-notice" => Words.Count(rule.LongNotice.On(today), "business day"),
            "estimate-long-notice-within" => Words.Count(rule.LongNoticeWithin.On(today), "business day"),
            "estimate-request-within" => Words.Count(rule.RequestWithin.On(today), "business day"),
            "dispute-from-over" => rule.DisputeFromOver.On(today).ToString(),
            "dispute-within" => Words.Count(rule.DisputeWithin.On(today), "day"),
            "dispute-fee" => rule.DisputeFee.On(today).ToString(),
            "estimate-help-line" => rule.HelpLine.Text,
            _ => null,
        };
    }

    private Questionnaire? Questionnaire(string code) => reference.Questionnaires.FirstOrDefault(one => one.Code == code);

    private static string? Count(CountRange? range) => range is { } count
        ? count.Min == count.Max ? Words.Number(count.Min) : $"{Words.Number(count.Min)} to {Words.Number(count.Max)}"
        : null;

    [GeneratedRegex(@"\{\{(?<kind>[a-z]+):(?<code>[a-z0-9.-]+)\}\}", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Token { get; }
}
