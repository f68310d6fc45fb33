namespace IptFinder.Domain.Geography;

/// <summary>A five-digit ZIP code. It need not exist: existence is a question to <see cref="Gazetteer"/>.</summary>
public readonly record struct ZipCode
{
    private readonly string? _digits;

    private ZipCode(string digits) => _digits = digits;

    /// <summary>The first three digits: the sorting centre's area.</summary>
    public string Prefix => ToString()[..3];

    /// <summary>Reads "06510", "065101028" and "06510-1028"; anything else is null.</summary>
    public static ZipCode? TryParse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 10 && trimmed[5] == '-')
        {
            trimmed = string.Concat(trimmed.AsSpan(0, 5), trimmed.AsSpan(6));
        }

        return trimmed.Length is 5 or 9 && trimmed.All(char.IsAsciiDigit) ? new ZipCode(trimmed[..5]) : null;
    }

    public override string ToString() => _digits ?? "00000";
}
