using System.Globalization;

namespace IptFinder.Domain.Treatment;

/// <summary>Days off from a first to a last one, both included.</summary>
public readonly record struct DayRange
{
    private const string Form = "yyyy-MM-dd";

    private DayRange(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>How many days.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Null when the last day is before the first.</summary>
    public static DayRange? TryCreate(DateOnly first, DateOnly last) => last < first ? null : new DayRange(first, last);

    /// <summary>"2027-02-15/2027-02-21" (ISO 8601), or one day. Null for anything else.</summary>
    public static DayRange? TryParse(string text) => text.Split('/') switch
    {
        [var only] when Day(only) is { } day => new DayRange(day, day),
        [var from, var to] when Day(from) is { } first && Day(to) is { } last => TryCreate(first, last),
        _ => null,
    };

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{First.ToString(Form, CultureInfo.InvariantCulture)}/{Last.ToString(Form, CultureInfo.InvariantCulture)}";

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
