namespace IptFinder.Domain.Geography;

/// <summary>Reads a state's two-letter code.</summary>
public static class UsStates
{
    /// <summary>Accepts upper and lower case and surrounding spaces; nothing but the two letters.</summary>
    public static UsState? TryParse(string? code)
    {
        var text = code?.Trim();
        return text is { Length: 2 } && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1])
            && Enum.TryParse<UsState>(text, ignoreCase: true, out var state)
                ? state
                : null;
    }
}
