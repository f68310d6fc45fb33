using IptFinder.Web.Frame;
using Microsoft.Extensions.Primitives;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// The texts of the costs form by field name. Fields of the course stand once; those of a way to pay, of which up to three
/// are compared, begin with its letter: "a-deductible". Those of a plan the course came from begin with <see cref="PlanPrefix"/>:
/// they are only kept for the way back.
/// </summary>
public sealed class CostsForm
{
    /// <summary>The letters of the ways to pay, in order.</summary>
    public static readonly IReadOnlyList<string> Letters = ["a", "b", "c"];

    /// <summary>Fields of the course, in the order of the page.</summary>
    public static readonly IReadOnlyList<string> CourseFields = ["course", "start", "every", Days, "code", "fewest", "likely", "most"];

    /// <summary>The field of a therapist's name to compare with.</summary>
    public const string AddName = "add-name";

    /// <summary>The name that was looked for last: what is not found is asked for once.</summary>
    public const string AddAsked = "add-asked";

    /// <summary>What the names of a plan's fields begin with here.</summary>
    public const string PlanPrefix = "plan-";

    /// <summary>The field of <see cref="VisitDays"/>, which has no box.</summary>
    public const string Days = "days";

    /// <summary>Fields of one way to pay, without its letter, in the order of the page.</summary>
    public static readonly IReadOnlyList<string> WayFields =
    [
        "therapist", "first", "session", "benchmark", "kind", "sliding", "sliding-sure", "prepay-sessions", "prepay-percent",
        "allowed-first", "allowed-session", "allowed", "plan-state", "plan-words", "plan-asked", "plan-chosen", "plan", "deductible", "deductible-met", "share",
        "after", "max", "max-met", "limit", "used", "year", "zip", "medicare-met", "profession",
    ];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Fields = [.. CourseFields, .. Letters.SelectMany(letter => WayFields.Select(field => $"{letter}-{field}")), AddName, AddAsked];

    /// <summary>Characters a field takes; its box lets no more be typed.</summary>
    private const int MostCharacters = 80;

    /// <summary>More than a plan has.</summary>
    private const int MostPlanFields = 40;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What stands in a field, without spaces around it; empty for nothing.</summary>
    public string this[string name]
    {
        get => _texts.GetValueOrDefault(name, "");
        set => _texts[name] = value.Trim();
    }

    /// <summary>Letters of the ways to pay that the form has, at least the first.</summary>
    public IReadOnlyList<string> Ways =>
        [.. Letters.Where(letter => letter == Letters[0] || _texts.ContainsKey($"{letter}-kind") || Filled.Any(text => text.Key.StartsWith($"{letter}-", StringComparison.Ordinal)))];

    /// <summary>Fields with a text too long to be looked at.</summary>
    public IReadOnlyList<FieldError> TooLong =>
        [.. _texts.Where(text => text.Value.Length > MostCharacters && text.Key != Days && !text.Key.EndsWith("-plan-asked", StringComparison.Ordinal)).Select(text => new FieldError(text.Key, $"Enter at most {MostCharacters} characters."))];

    /// <summary>Everything that is filled in, to be sent on or kept.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filled => _texts.Where(text => text.Value.Length > 0);

    /// <summary>The fields of a plan the course came from, which have no boxes here.</summary>
    public IEnumerable<KeyValuePair<string, string>> PlanFields => Filled.Where(text => text.Key.StartsWith(PlanPrefix, StringComparison.Ordinal));

    /// <summary>Reads what a form sent, or what was kept of one. Of several values the last one counts.</summary>
    public static CostsForm Read(IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        var texts = sent.ToDictionary(field => field.Key, field => field.Value.LastOrDefault() ?? "", StringComparer.Ordinal);
        var form = new CostsForm();
        var ofPlan = texts.Keys.Where(name => name.StartsWith(PlanPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(MostPlanFields);
        foreach (var name in Fields.Concat(ofPlan))
        {
            if (texts.TryGetValue(name, out var text))
            {
                form[name] = text;
            }
        }

        return form;
    }

    /// <summary>Whether a therapist is named who was not looked for yet.</summary>
    public bool HasNewName => this[AddName].Length > 0 && this[AddName] != this[AddAsked];

    /// <summary>The next way to pay that may be added; null when there are three.</summary>
    public string? NextWay => Letters.FirstOrDefault(letter => !Ways.Contains(letter, StringComparer.Ordinal));

    /// <summary>The way to pay that a therapist's fees go to: the first while nothing is entered in it, else the next; null when there are three.</summary>
    public string? WayForTherapist => IsUntouched(Letters[0]) ? Letters[0] : NextWay;

    /// <summary>The way to pay whose plan is named in words that were not looked for yet; null for none.</summary>
    public string? WayWithNewWords => Ways.FirstOrDefault(letter =>
        HasPlan(letter) && this[$"{letter}-plan-words"].Length > 0 && PlanQuestion(letter) != this[$"{letter}-plan-asked"]);

    /// <summary>Whether a way to pay is by a plan that may be filled in.</summary>
    public bool HasPlan(string letter) => this[$"{letter}-kind"] is CoverageQuestion.InNetwork or CoverageQuestion.OutOfNetwork;

    /// <summary>What a plan is looked for by. Another network is another question: its terms differ.</summary>
    public string PlanQuestion(string letter) => string.Join(' ', this[$"{letter}-kind"], this[$"{letter}-plan-state"], this[$"{letter}-plan-words"]);

    /// <summary>Adds a way to pay with the prices of the first one and whose they are; null when there are three.</summary>
    public string? Add()
    {
        var letter = NextWay;
        if (letter is not null)
        {
            Begin(letter);
            foreach (var field in (string[])["therapist", "benchmark", "first", "session", "zip", "profession"])
            {
                this[$"{letter}-{field}"] = this[$"a-{field}"];
            }
        }

        return letter;
    }

    /// <summary>What a new way to pay starts with, for people to see and change.</summary>
    public void Begin(string letter)
    {
        this[$"{letter}-kind"] = "";
        this[$"{letter}-limit"] = "none";
        this[$"{letter}-used"] = "0";
        this[$"{letter}-year"] = "01-01";
    }

    private bool IsUntouched(string letter)
    {
        var fresh = new CostsForm();
        fresh.Begin(letter);
        return WayFields.All(field => this[$"{letter}-{field}"] == fresh[$"{letter}-{field}"]);
    }

    /// <summary>Takes a way to pay away, and moves up those after it.</summary>
    public void Remove(string letter)
    {
        foreach (var (to, from) in Letters.Zip(Letters.Skip(1).Append("")).SkipWhile(pair => pair.First != letter))
        {
            foreach (var field in WayFields)
            {
                if (_texts.Remove($"{from}-{field}", out var text))
                {
                    _texts[$"{to}-{field}"] = text;
                }
                else
                {
                    _texts.Remove($"{to}-{field}");
                }
            }
        }
    }
}
