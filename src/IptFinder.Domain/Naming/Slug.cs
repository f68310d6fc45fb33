using IptFinder.Domain.Text;

namespace IptFinder.Domain.Naming;

/// <summary>Turns a name into the part of an address that stands for it: "Coeur d'Alene" becomes "coeur-dalene".</summary>
public static class Slug
{
    /// <summary>
    /// The words of <see cref="PlainText.Words"/> with a hyphen between them, without letters of other scripts: an address
    /// needs ASCII. Empty when no Latin letter or digit is left.
    /// </summary>
    public static string Of(string text) => string.Join('-', PlainText.Words(text).Select(Latin).Where(word => word.Length > 0));

    private static string Latin(string word) => word.All(char.IsAscii) ? word : string.Concat(word.Where(char.IsAscii));
}
