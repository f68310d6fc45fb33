using System.Net.Mail;
using IptFinder.Domain.Amounts;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Reference;

namespace IptFinder.Data.Listings;

/// <summary>The kinds of value a listing holds, beyond plain text and numbers.</summary>
internal static class ListingFields
{
    /// <summary>Below five dollars an amount was most likely meant in dollars; nothing at all is a price too.</summary>
    private const int LeastCents = 500;

    private const int MostCents = 1_000_000;

    private const int MostCharacters = 80;

    public static UsState? State(JsonField field) =>
        field.Text(MostCharacters) is not { } code ? null
            : UsStates.TryParse(code) is { } state && code == state.ToString() ? state
            : field.RefuseValue<UsState>("write a state's two capital letters, like CT.");

    public static Money? Amount(JsonField field) => field.Whole(0, MostCents, "write whole cents, like 16500.") switch
    {
        null => null,
        > 0 and < LeastCents and var cents =>
            field.RefuseValue<Money>($"{Money.FromCents(cents)} is too low. Write whole cents, like 16500 for $165."),
        { } cents => Money.FromCents(cents),
    };

    /// <summary>A code of a closed list, or another way to write it; reads as the code.</summary>
    public static string? Term(JsonField field, Vocabulary vocabulary, string listName) =>
        field.Text(MostCharacters) is not { } text ? null
            : vocabulary.Find(text)?.Code ?? field.Refuse<string>($"\"{text}\" is not in the list of {listName}.");

    public static string? Approach(JsonField field) =>
        field.Text(MostCharacters) is not { } text ? null
            : field.Reading.Reference.FindApproach(text)?.Code ?? field.Refuse<string>($"\"{text}\" is not in the list of approaches.");

    public static string? Email(JsonField field) => field.Text(254, IsEmail, "write an e-mail address, like name@example.org.");

    public static string? WebAddress(JsonField field) => field.Text(
        300,
        text => Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0
            && uri.Host.Contains('.', StringComparison.Ordinal)
            && Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "write a web address that begins with https:// or http://.");

    private static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal)
        && !text.Any(char.IsWhiteSpace);
}
