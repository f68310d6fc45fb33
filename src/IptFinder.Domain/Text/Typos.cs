namespace IptFinder.Domain.Text;

/// <summary>
/// How far a word may be from the one that was meant. An edit puts in, leaves out or replaces one letter, or swaps two neighbors;
/// nothing is edited twice (the distance of optimal string alignment).
/// </summary>
public static class Typos
{
    /// <summary>More edits are never allowed.</summary>
    public const int Most = 2;

    /// <summary>Nothing people look for is longer; longer words are taken as they are.</summary>
    public const int LongestWord = 60;

    private const int ShortestWord = 3;
    private const int LongestWithOne = 5;

    /// <summary>The edits allowed in a word of so many letters: none below 3, where any other word would be near; one to 5; two beyond.</summary>
    public static int Allowed(int letters) => letters switch
    {
        < ShortestWord or > LongestWord => 0,
        <= LongestWithOne => 1,
        _ => Most,
    };

    /// <summary>Whether the typed word is within the edits it is allowed of the whole other one.</summary>
    public static bool AreNear(string typed, string word)
    {
        if (typed.Length > LongestWord)
        {
            return typed == word;
        }

        var edits = Allowed(typed.Length);
        var pattern = new TypoPattern(typed, edits);
        var state = word.Aggregate(pattern.Start, (state, letter) => pattern.Next(state, letter));
        return pattern.Edits(state) <= edits;
    }
}
