namespace IptFinder.Domain.Sources;

/// <summary>
/// A figure that changes from time to time, such as one published for each year: its values follow each other without gap
/// or overlap. A day before the first or after the last takes the nearest value; <see cref="Holds"/> says that it did not hold.
/// </summary>
public sealed class DatedSeries<T>
{
    private readonly Dated<T>[] _values;

    /// <param name="values">At least one, in any order; only the last may have no last day.</param>
    /// <exception cref="ArgumentException">There is none, or one does not begin the day after the one before it ends.</exception>
    public DatedSeries(IEnumerable<Dated<T>> values)
    {
        _values = [.. values.OrderBy(value => value.From)];
        if (_values.Length == 0)
        {
            throw new ArgumentException("A series needs a value.", nameof(values));
        }

        for (var i = 1; i < _values.Length; i++)
        {
            if (_values[i - 1].To is not { } last || last.AddDays(1) != _values[i].From)
            {
                throw new ArgumentException($"The value from {_values[i].From:O} does not follow the one before it.", nameof(values));
            }
        }
    }

    public Dated<T> Latest => _values[^1];

    /// <summary>A series of one value that holds on every day.</summary>
    public static DatedSeries<T> Always(T value) => new([new Dated<T>(value, DateOnly.MinValue, null)]);

    public Dated<T> On(DateOnly day) => Array.FindLast(_values, value => value.From <= day) ?? _values[0];

    /// <summary>A value is known for that very day.</summary>
    public bool Holds(DateOnly day) => On(day) is { } value && value.From <= day && !(value.To < day);
}
