using System.Text.Json;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Sources;

namespace IptFinder.Data.Listings;

/// <summary>Writes what a listing is made of; what is unknown is left out.</summary>
internal static class JsonWriting
{
    public static void Fact<T>(this Utf8JsonWriter json, string name, Sourced<T> fact, Action<T> writeValue)
        where T : notnull
    {
        if (fact.IsKnown)
        {
            json.WriteStartObject(name);
            json.WritePropertyName("value");
            writeValue(fact.Value);
            json.Origin(fact.Source, fact.AsOf);
            json.WriteEndObject();
        }
    }

    public static void Flag(this Utf8JsonWriter json, string name, Sourced<bool> fact) => json.Fact(name, fact, json.WriteBooleanValue);

    public static void Text(this Utf8JsonWriter json, string name, Sourced<string> fact) => json.Fact(name, fact, json.WriteStringValue);

    public static void Code<T>(this Utf8JsonWriter json, string name, Sourced<T> fact)
        where T : struct, Enum =>
        json.Fact(name, fact, value => json.WriteStringValue(EnumCodes<T>.Of(value)));

    public static void Amount(this Utf8JsonWriter json, string name, Sourced<Money> fact) =>
        json.Fact(name, fact, value => json.WriteNumberValue(value.Cents));

    public static void List(this Utf8JsonWriter json, string name, Sourced<IReadOnlyList<string>> fact) =>
        json.Fact(name, fact, json.Strings);

    public static void Codes<T>(this Utf8JsonWriter json, string name, Sourced<IReadOnlyList<T>> fact)
        where T : struct, Enum =>
        json.Fact(name, fact, values => json.Strings(values.Select(EnumCodes<T>.Of)));

    public static void Strings(this Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of objects, left out when there are none.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> writeProperties)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeProperties(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Origin(this Utf8JsonWriter json, Source source, DateOnly asOf)
    {
        json.WriteString("source", EnumCodes<Source>.Of(source));
        json.Date("asOf", asOf);
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } known)
        {
            Span<byte> text = stackalloc byte[10];
            known.TryFormat(text, out _, "yyyy-MM-dd");
            json.WriteString(name, text);
        }
    }

    public static void OptionalText(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    public static void OptionalNumber(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    public static void OptionalFlag(this Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }
}
