using IptFinder.Web.Frame;

namespace IptFinder.Web.Pages.Costs;

/// <summary>
/// The texts of the costs form by field name. Fields of the course stand once; those of a way to pay, of which up to three
/// are compared, begin with its letter: "a-deductible".
/// </summary>
public sealed class CostsForm
{
    /// <summary>The letters of the ways to pay, in order.</summary>
    public static readonly IReadOnlyList<string> Letters = ["a", "b", "c"];

    /// <summary>Fields of the course.</summary>
    public static readonly IReadOnlyList<string> CourseFields = ["course", "fewest", "likely", "most", "code", "start", "every"];

    /// <summary>Fields of one way to pay, without its letter.</summary>
    public static readonly IReadOnlyList<string> WayFields =
    [
        "therapist", "benchmark", "first", "session", "kind", "sliding", "sliding-sure", "prepay-sessions", "prepay-percent",
        "allowed-first", "allowed-session", "allowed", "plan-state", "plan-words", "plan", "deductible", "deductible-met", "share",
        "after", "max", "max-met", "limit", "used", "year", "zip", "profession", "medicare-met",
    ];

    /// <summary>Characters a field takes; its box lets no more be typed.</summary>
    private const int MostCharacters = 80;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>What stands in a field, without spaces around it; empty for nothing.</summary>
    public string this[string name]
    {
        get => _texts.GetValueOrDefault(name, "");
        set => _texts[name] = value.Trim();
    }

    /// <summary>Letters of the ways to pay that the form has, at least the first.</summary>
    public IReadOnlyList<string> Ways => [.. Letters.Where(letter => letter == Letters[0] || _texts.ContainsKey($"{letter}-kind"))];

    /// <summary>Fields with a text too long to be looked at.</summary>
    public IReadOnlyList<FieldError> TooLong =>
        [.. _texts.Where(text => text.Value.Length > MostCharacters).Select(text => new FieldError(text.Key, $"Enter at most {MostCharacters} characters."))];

    /// <summary>Everything that is filled in, to be sent on or kept.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filled => _texts.Where(text => text.Value.Length > 0);

    public static CostsForm Read(IFormCollection sent)
    {
        var form = new CostsForm();
        foreach (var name in Letters.SelectMany(letter => WayFields.Select(field => $"{letter}-{field}")).Concat(CourseFields))
        {
            if (sent.TryGetValue(name, out var values))
            {
                form[name] = values.LastOrDefault() ?? "";
            }
        }

        return form;
    }

    /// <summary>Adds a way to pay with the prices of the first one and whose they are; null when there are three.</summary>
    public string? Add()
    {
        var letter = Letters.FirstOrDefault(one => !Ways.Contains(one, StringComparer.Ordinal));
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
