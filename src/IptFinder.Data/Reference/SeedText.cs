namespace IptFinder.Data.Reference;

/// <summary>What texts in the seeds must look like. Each returns its text, or throws with what is wrong.</summary>
internal static class SeedText
{
    /// <summary>Lower case letters, digits and single hyphens between them.</summary>
    /// <exception cref="InvalidDataException">It is anything else.</exception>
    public static string Code(string text) =>
        text.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            ? text
            : throw new InvalidDataException($"the code \"{text}\" may only have lower case letters, digits and hyphens.");

    /// <summary>Something to read, without spaces around it. JSON lets a null into a list of texts.</summary>
    /// <exception cref="InvalidDataException">It is null or empty or has spaces around it.</exception>
    public static string Words(string? text) =>
        text is { Length: > 0 } && text == text.Trim()
            ? text
            : throw new InvalidDataException($"the text \"{text}\" is empty or has spaces around it.");

    /// <summary>Words in lower case.</summary>
    /// <exception cref="InvalidDataException">One is empty, has capitals or has spaces around it.</exception>
    public static IReadOnlyList<string> Aliases(IReadOnlyList<string> texts) =>
        !texts.Select(Words).Any(text => text.Any(char.IsUpper))
            ? texts
            : throw new InvalidDataException($"the aliases \"{string.Join("\", \"", texts)}\" must be in lower case.");

    /// <summary>A web address, or null.</summary>
    /// <exception cref="InvalidDataException">It is no http or https address.</exception>
    public static string? Url(string? text) =>
        text is null || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            ? text
            : throw new InvalidDataException($"\"{text}\" is no web address.");
}
