using System.Globalization;
using System.Text.RegularExpressions;

namespace IptFinder.Web.Pages.Compare;

/// <summary>The numbers of therapists in an address: "1,2,3". They say whom, and nothing of the person who looks.</summary>
/// <param name="Ids">Each once, in the order given.</param>
/// <param name="Unread">What is no number; empty when all could be read.</param>
public sealed partial record CompareAddress(IReadOnlyList<int> Ids, IReadOnlyList<string> Unread)
{
    /// <summary>Our own limit: more than this nobody puts side by side.</summary>
    public const int MostRead = 50;

    /// <summary>Reads any number of lists; commas and spaces divide.</summary>
    public static CompareAddress Read(IEnumerable<string?> lists)
    {
        var parts = lists.SelectMany(list => (list ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).ToLookup(part => Number(part) is not null);
        return new CompareAddress([.. parts[true].Select(part => Number(part)!.Value).Distinct().Take(MostRead)], [.. parts[false].Take(1)]);
    }

    /// <summary>The number in what somebody pasted: "12", or the address of a therapist's page. Null where there is none.</summary>
    public static int? Pasted(string text) => Page.Match(text.Trim()) is { Success: true } found ? Number(found.Groups["id"].Value) : Number(text.Trim());

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    [GeneratedRegex(@"/therapists/(?<id>\d{1,10})(?:[/?#]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Page { get; }
}
