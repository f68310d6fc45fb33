using System.Collections.Frozen;
using System.Text.Json;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Sources;

namespace IptFinder.Data.Listings;

/// <summary>
/// How the values of an enumeration are written in a listing file: lower case words joined by hyphens
/// (<c>OlderAdults</c> is "older-adults"); what we checked ourselves is "checked", and a state is its two capital letters.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class EnumCodes<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ByValue =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, Code);

    private static readonly FrozenDictionary<string, T> ByCode =
        ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Every code in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(value => ByValue[value])];

    public static string Of(T value) => ByValue[value];

    public static T? Find(string code) => ByCode.TryGetValue(code, out var value) ? value : null;

    private static string Code(T value) => value switch
    {
        Source.CheckedByUs => "checked",
        UsState => value.ToString(),
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()),
    };
}
