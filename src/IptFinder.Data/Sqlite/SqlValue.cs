namespace IptFinder.Data.Sqlite;

/// <summary>A value for a parameter of a statement, without an object around it.</summary>
internal readonly struct SqlValue
{
    private SqlValue(Type kind, long number, double fraction, string? text) => (Kind, Number, Fraction, Text) = (kind, number, fraction, text);

    public enum Type
    {
        Null,
        Number,
        Fraction,
        Text,
    }

    public Type Kind { get; }

    public long Number { get; }

    public double Fraction { get; }

    public string? Text { get; }

    public static implicit operator SqlValue(long value) => new(Type.Number, value, 0, null);

    public static implicit operator SqlValue(long? value) => value is { } known ? known : default(SqlValue);

    public static implicit operator SqlValue(bool value) => value ? 1L : 0L;

    public static implicit operator SqlValue(double value) => new(Type.Fraction, 0, value, null);

    public static implicit operator SqlValue(string? value) => value is null ? default : new SqlValue(Type.Text, 0, 0, value);
}
