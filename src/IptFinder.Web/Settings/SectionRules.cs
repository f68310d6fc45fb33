using System.Globalization;

namespace IptFinder.Web.Settings;

/// <summary>
/// Whether what stands in a section fits the options it is read into: names that they have, and values of their kind. Left to itself the
/// framework passes over most of what does not, so a misspelled setting would do nothing and nobody would know.
/// </summary>
public static class SectionRules
{
    /// <returns>A sentence for each setting that is of no use, with its name; none where all are.</returns>
    public static IEnumerable<string> Problems<TOptions>(IConfigurationSection section)
    {
        var known = typeof(TOptions).GetProperties()
            .Where(property => property.CanWrite || IsList(property.PropertyType))
            .ToDictionary(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);
        return section.GetChildren()
            .Select(setting => known.TryGetValue(setting.Key, out var type)
                ? Problem(setting, type)
                : $"{setting.Path} is no setting of this site. {section.Path} has {string.Join(", ", known.Keys)}.")
            .OfType<string>();
    }

    private static string? Problem(IConfigurationSection setting, Type type)
    {
        if (IsList(type))
        {
            return string.IsNullOrEmpty(setting.Value) && setting.GetChildren().All(item => item.Value is not null && IsOne(item))
                ? null
                : $"{setting.Path} is a list. Give its values one by one: {setting.Path}:0, {setting.Path}:1.";
        }

        return setting.Value is null || !IsOne(setting)
            ? $"{setting.Path} must be one value."
            : Type.GetTypeCode(type) switch
            {
                TypeCode.Boolean when !bool.TryParse(setting.Value, out _) => $"{setting.Path} must be true or false.",
                TypeCode.Int32 when !int.TryParse(setting.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) =>
                    $"{setting.Path} must be a whole number, like 300.",
                _ => null,
            };
    }

    private static bool IsList(Type type) => type == typeof(IList<string>);

    private static bool IsOne(IConfigurationSection setting) => !setting.GetChildren().Any();
}
