using System.Text.Json;
using IptFinder.Domain.Guidance;

namespace IptFinder.Web.Pages.Guide;

/// <summary>
/// Answers as they travel from page to page, in hidden fields of the form alone. A value that is not on its list, which no page
/// of ours sends, is left out.
/// </summary>
public sealed class GuideForm
{
    private readonly Dictionary<string, IReadOnlyList<string>> _given;

    private GuideForm(Dictionary<string, IReadOnlyList<string>> given) => _given = given;

    /// <param name="form">What was posted.</param>
    /// <param name="steps">The questions.</param>
    /// <param name="skipped">A question whose answer is to be forgotten; null for none.</param>
    public static GuideForm Read(IFormCollection form, IReadOnlyList<GuideStep> steps, string? skipped) => new(steps
        .Where(step => step.Name != skipped)
        .ToDictionary(step => step.Name, step => Known(form, step)));

    /// <summary>Before the first question.</summary>
    public static GuideForm Empty { get; } = new([]);

    public IReadOnlyList<string> this[string name] => _given.GetValueOrDefault(name, []);

    public IReadOnlyList<Danger> Dangers => [.. this[GuideSteps.Danger].Select(Parse<Danger>)];

    /// <summary>Someone who is hurt at home is led to nobody who would work on the conflict, or with the other person in the room.</summary>
    public GuideAnswers Answers => new(
        this[GuideSteps.Feels],
        First(GuideSteps.Brings) is { } focus && focus != GuideSteps.NoFocus && !(IsHurt && focus == "dispute") ? focus : null,
        First(GuideSteps.Age),
        First(GuideSteps.Room) is { } room && !(IsHurt && room is ("couple" or "family")) ? room : null,
        First(GuideSteps.Matters) is { } code ? Parse<Priority>(code) : null);

    /// <summary>Every answer but those to one question, for hidden fields.</summary>
    public IEnumerable<(string Name, string Value)> Except(string? step) =>
        _given.Where(one => one.Key != step).SelectMany(one => one.Value.Select(value => (one.Key, value)));

    private bool IsHurt => Dangers.Contains(Danger.Violence);

    private string? First(string step) => this[step] is [var only, ..] ? only : null;

    private static IReadOnlyList<string> Known(IFormCollection form, GuideStep step) =>
        [.. step.Options.Select(option => option.Code).Where(code => form[step.Name].Contains(code, StringComparer.Ordinal)).Take(step.TakesSeveral ? int.MaxValue : 1)];

    private static T Parse<T>(string code)
        where T : struct, Enum =>
        Enum.GetValues<T>().First(value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()) == code);
}
