using System.Globalization;
using System.Text.Json;
using IptFinder.Domain.Sources;

namespace IptFinder.Data.Listings;

/// <summary>
/// A place in a listing: what stands there, if anything, and how to name it in a complaint. Reading never throws; what is
/// wrong is written to the reading's problems and reads as absent.
/// </summary>
internal sealed class JsonField
{
    private readonly JsonElement _element;
    private readonly JsonField? _parent;
    private readonly string _name;
    private readonly int _position;
    private List<string>? _asked;

    private JsonField(JsonElement element, JsonField? parent, string name, int position, Reading reading)
    {
        _element = element;
        _parent = parent;
        _name = name;
        _position = position;
        Reading = reading;
    }

    public Reading Reading { get; }

    public bool IsAbsent => _element.ValueKind == JsonValueKind.Undefined;

    /// <summary>
    /// A fact's value goes by the fact's own name: "fees.first", not "fees.first.value". Put together for a complaint alone: a
    /// start reads every listing there is.
    /// </summary>
    private string Path => _parent is null ? _name
        : _name == "value" ? _parent.Path
        : _name.Length > 0 ? $"{_parent.Path}.{_name}"
        : string.Create(CultureInfo.InvariantCulture, $"{_parent.Path}[{_position}]");

    /// <summary>The property of that name, absent where there is none.</summary>
    public JsonField this[string name]
    {
        get
        {
            if (!Reading.WasChecked)
            {
                (_asked ??= []).Add(name);
            }

            return new JsonField(Find(name), this, name, 0, Reading);
        }
    }

    public static JsonField Root(JsonElement element, string path, Reading reading) => new(element, null, path, 0, reading);

    public void Complain(string advice) => Reading.Problems.Add($"{Path}: {advice}");

    /// <summary>Itself, after a complaint when it is absent.</summary>
    public JsonField Required()
    {
        if (IsAbsent)
        {
            Complain("this is needed.");
        }

        return this;
    }

    /// <summary>True for an object; complains of anything else that is present.</summary>
    public bool IsObject()
    {
        if (!IsAbsent && _element.ValueKind != JsonValueKind.Object)
        {
            Complain("write an object in { }.");
        }

        return _element.ValueKind == JsonValueKind.Object;
    }

    /// <summary>Complains of properties nobody asked for, so that a misspelt name is not lost without a word, and of those written twice.</summary>
    public void RefuseOthers()
    {
        if (Reading.WasChecked || _element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var seen = new bool[_asked?.Count ?? 0];
        foreach (var property in _element.EnumerateObject())
        {
            var asked = _asked?.IndexOf(NameOf(property)) ?? -1;
            if (asked < 0)
            {
                Complain($"\"{NameOf(property)}\" is not part of the format. Check the spelling or leave it out.");
            }
            else if (seen[asked])
            {
                Complain($"\"{_asked![asked]}\" is written twice. Keep one.");
            }
            else
            {
                seen[asked] = true;
            }
        }
    }

    /// <summary>The entries of a list; null, with a complaint, for anything else that is present.</summary>
    public IReadOnlyList<JsonField>? Items()
    {
        if (_element.ValueKind != JsonValueKind.Array)
        {
            return Refuse<IReadOnlyList<JsonField>>("write a list in [ ].");
        }

        var items = new List<JsonField>(_element.GetArrayLength());
        foreach (var item in _element.EnumerateArray())
        {
            items.Add(new JsonField(item, this, "", items.Count, Reading));
        }

        return items;
    }

    /// <summary>Every entry that can be read, each once; the entries that cannot are complained of.</summary>
    public IReadOnlyList<T>? ListOf<T>(Func<JsonField, T?> read)
        where T : class =>
        Items() is { } items ? [.. items.Select(read).OfType<T>().Distinct()] : null;

    /// <inheritdoc cref="ListOf{T}(Func{JsonField, T})"/>
    public IReadOnlyList<T>? ListOf<T>(Func<JsonField, T?> read)
        where T : struct =>
        Items() is { } items ? [.. items.Select(read).Where(value => value.HasValue).Select(value => value!.Value).Distinct()] : null;

    public bool? Flag() => _element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => RefuseValue<bool>("write true or false, without quotes."),
    };

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int? Whole(int least, int most, string? advice = null) =>
        _element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var number) && number >= least && number <= most
            ? number
            : IsAbsent ? null : RefuseValue<int>(advice ?? string.Create(CultureInfo.InvariantCulture, $"write a whole number from {least} to {most}."));

    /// <summary>Plain text on one line.</summary>
    public string? Text(int most)
    {
        if (Raw() is not { } text)
        {
            return Refuse<string>("write text in quotes.");
        }

        var trimmed = text.Trim();
        var length = 0;
        var isPlain = true;
        foreach (var character in trimmed)
        {
            length += char.IsLowSurrogate(character) ? 0 : 1;
            isPlain &= !char.IsControl(character) && !IsInvisible(character);
        }

        return (length, isPlain) switch
        {
            (0, _) => Refuse<string>("this is empty. Leave it out when it is not known."),
            (_, false) => Refuse<string>("write plain text without line breaks or control characters."),
            _ when length > most => Refuse<string>(
                string.Create(CultureInfo.InvariantCulture, $"this has {length} characters. Write at most {most}.")),
            _ => trimmed,
        };
    }

    /// <summary>Marks without a shape: some turn a line around so that it reads as something else. An emoji's joiner may stay.</summary>
    private static bool IsInvisible(char character) =>
        character is '\u3164' || (char.GetUnicodeCategory(character) == UnicodeCategory.Format && character != '\u200D');

    /// <summary>Plain text that keeps a rule; <paramref name="advice"/> says which.</summary>
    public string? Text(int most, Func<string, bool> isRight, string advice)
    {
        var text = Text(most);
        return text is null || isRight(text) ? text : Refuse<string>(advice);
    }

    public DateOnly? Date() =>
        DateOnly.TryParseExact(Raw(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : RefuseValue<DateOnly>("write a date as year-month-day, like 2026-10-12.");

    /// <summary>A date of something that has happened.</summary>
    public DateOnly? PastDate()
    {
        var date = Date();
        return date > Reading.Today
            ? RefuseValue<DateOnly>(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} is in the future. Check the date."))
            : date;
    }

    public T? OneOf<T>()
        where T : struct, Enum =>
        Raw() is { } code && EnumCodes<T>.Find(code) is { } value
            ? value
            : IsAbsent ? null : RefuseValue<T>($"write one of {string.Join(", ", EnumCodes<T>.All)}.");

    /// <summary>Who says what this object says, and as of when. Nothing may follow it in the object.</summary>
    public (Source Source, DateOnly AsOf)? Origin()
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var source = this["source"].Required().OneOf<Source>();
        var asOf = this["asOf"].Required().PastDate();
        RefuseOthers();
        return source is not null && asOf is not null ? (source.Value, asOf.Value) : null;
    }

    /// <summary>Null, after a complaint unless there is nothing here.</summary>
    public T? Refuse<T>(string advice)
        where T : class
    {
        if (!IsAbsent)
        {
            Complain(advice);
        }

        return null;
    }

    /// <inheritdoc cref="Refuse{T}"/>
    public T? RefuseValue<T>(string advice)
        where T : struct
    {
        if (!IsAbsent)
        {
            Complain(advice);
        }

        return null;
    }

    /// <summary>The string here; null for anything else, and for one that is not proper Unicode.</summary>
    private string? Raw()
    {
        try
        {
            return _element.ValueKind == JsonValueKind.String ? _element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Beside a name that is not proper Unicode nothing is found.</summary>
    private JsonElement Find(string name)
    {
        try
        {
            return _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var found) ? found : default;
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    /// <summary>The name; a question mark for one that is not proper Unicode.</summary>
    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
