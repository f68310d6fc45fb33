using IptFinder.Domain.Sources;

namespace IptFinder.Data.Listings;

/// <summary>Reads <c>{ "value": ..., "source": ..., "asOf": ... }</c>. A fact that lacks one of the three is unknown.</summary>
internal static class FactFields
{
    public static Sourced<T> Fact<T>(this JsonField field, Func<JsonField, T?> read)
        where T : class
    {
        var value = field.IsObject() ? read(field["value"].Required()) : null;
        var origin = field.Origin();
        return value is not null && origin is { } known ? new Sourced<T>(value, known.Source, known.AsOf) : default;
    }

    public static Sourced<T> Fact<T>(this JsonField field, Func<JsonField, T?> read)
        where T : struct
    {
        var value = field.IsObject() ? read(field["value"].Required()) : null;
        var origin = field.Origin();
        return value is { } known && origin is { } by ? new Sourced<T>(known, by.Source, by.AsOf) : default;
    }

    /// <summary>A fact that is a list: complete, and none when it is empty.</summary>
    public static Sourced<IReadOnlyList<T>> ListFact<T>(this JsonField field, Func<JsonField, T?> read)
        where T : class =>
        field.Fact(value => value.ListOf(read));

    /// <inheritdoc cref="ListFact{T}(JsonField, Func{JsonField, T})"/>
    public static Sourced<IReadOnlyList<T>> ListFact<T>(this JsonField field, Func<JsonField, T?> read)
        where T : struct =>
        field.Fact(value => value.ListOf(read));
}
