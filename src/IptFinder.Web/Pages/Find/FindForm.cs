using IptFinder.Domain.Reference;
using IptFinder.Domain.Search;
using Microsoft.Extensions.Primitives;

namespace IptFinder.Web.Pages.Find;

/// <summary>
/// What a search form or address says, as text: the same names for the page and the API. <see cref="FindFormValidator"/>
/// finds what cannot be understood; <see cref="ToRequest"/> turns the rest into a query.
/// </summary>
public sealed class FindForm
{
    public string? Near { get; set; }

    public string? Radius { get; set; }

    public string? State { get; set; }

    public string[]? Mode { get; set; }

    public string[]? Approach { get; set; }

    public string[]? Training { get; set; }

    public string[]? Condition { get; set; }

    public string[]? Focus { get; set; }

    public string[]? Age { get; set; }

    public string[]? Format { get; set; }

    public string[]? Insurer { get; set; }

    public string? MaxFee { get; set; }

    public string[]? Sliding { get; set; }

    public string[]? Consult { get; set; }

    public string[]? Accepting { get; set; }

    public string[]? Language { get; set; }

    public string[]? Profession { get; set; }

    public string[]? Gender { get; set; }

    public string[]? Community { get; set; }

    public string[]? Access { get; set; }

    public string[]? When { get; set; }

    /// <summary>A therapist's name.</summary>
    public string? Q { get; set; }

    public string? Sort { get; set; }

    public string? Unknown { get; set; }

    public string? Page { get; set; }

    /// <summary>Reads every field by its name in addresses; a field given twice that takes one value takes the last.</summary>
    public static FindForm Read(Func<string, StringValues> values)
    {
        var form = new FindForm();
        foreach (var property in typeof(FindForm).GetProperties())
        {
            var given = values(property.Name.ToLowerInvariant());
            property.SetValue(form, property.PropertyType == typeof(string) ? given.LastOrDefault() : given.OfType<string>().ToArray());
        }

        return form;
    }

    /// <summary>The same form with these fields left blank.</summary>
    public FindForm Without(IReadOnlyCollection<string> fields)
    {
        var rest = new FindForm();
        foreach (var property in typeof(FindForm).GetProperties().Where(one => !fields.Contains(one.Name.ToLowerInvariant())))
        {
            property.SetValue(rest, property.GetValue(this));
        }

        return rest;
    }

    /// <summary>A form that passed its validator as a query, with the values no filter knows named.</summary>
    /// <exception cref="InvalidOperationException">The form did not pass.</exception>
    public FindRequest ToRequest(ReferenceData reference, SearchFilters filters)
    {
        var dropped = new List<DroppedValue>();
        var query = new TherapistQuery
        {
            Near = string.IsNullOrWhiteSpace(Near) ? null : reference.Gazetteer.Find(Near).Place ?? throw NotValidated(nameof(Near)),
            RadiusMiles = string.IsNullOrWhiteSpace(Radius) ? TherapistQuery.DefaultRadiusMiles : FormText.WholeNumber(Radius) ?? throw NotValidated(nameof(Radius)),
            State = string.IsNullOrWhiteSpace(State) ? null : FormText.State(State, reference) ?? throw NotValidated(nameof(State)),
            MaxFeeDollars = string.IsNullOrWhiteSpace(MaxFee) ? null : FormText.Dollars(MaxFee) ?? throw NotValidated(nameof(MaxFee)),
            Page = string.IsNullOrWhiteSpace(Page) ? 1 : FormText.WholeNumber(Page) ?? throw NotValidated(nameof(Page)),
            Name = Q?.Trim() ?? "",
            Filters = Choices()
                .Select(choice => (choice.Name, Codes: Known(choice.Name, choice.Values, filters, dropped)))
                .Where(choice => choice.Codes.Count > 0)
                .ToDictionary(choice => choice.Name, choice => choice.Codes),
            Sort = OneOf("sort", Sort, Enum.GetValues<SortOrder>(), TherapistQuery.SortCode, dropped),
            IncludeUnknown = OneOf("unknown", Unknown, [false, true], include => include ? "include" : "leave-out", dropped),
        };
        return new FindRequest(query, [.. dropped.Distinct()]);
    }

    private IEnumerable<(string Name, string[]? Values)> Choices() =>
    [
        ("mode", Mode), ("approach", Approach), ("training", Training), ("condition", Condition), ("focus", Focus), ("age", Age),
        ("format", Format), ("insurer", Insurer), ("sliding", Sliding), ("consult", Consult), ("accepting", Accepting),
        ("language", Language), ("profession", Profession), ("gender", Gender), ("community", Community), ("access", Access),
        ("when", When),
    ];

    private static IReadOnlyList<string> Known(string name, string[]? values, SearchFilters filters, List<DroppedValue> dropped)
    {
        var options = filters.Find(name)!.Options;
        var codes = new List<string>();
        foreach (var value in values ?? [])
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                continue;
            }

            if (options.Find(value) is { } term)
            {
                codes.Add(term.Code);
            }
            else
            {
                dropped.Add(new DroppedValue(name, value));
            }
        }

        return [.. codes.Distinct(StringComparer.Ordinal)];
    }

    private static T OneOf<T>(string name, string? text, T[] values, Func<T, string> code, List<DroppedValue> dropped)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return values[0];
        }

        foreach (var value in values)
        {
            if (string.Equals(code(value), text.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        dropped.Add(new DroppedValue(name, text));
        return values[0];
    }

    private static InvalidOperationException NotValidated(string field) => new($"{field} was not validated.");
}
