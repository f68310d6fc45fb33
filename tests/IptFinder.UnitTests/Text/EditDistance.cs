namespace IptFinder.UnitTests.Text;

/// <summary>The distance of optimal string alignment by its textbook table: slow, and obviously right.</summary>
internal static class EditDistance
{
    public static int Of(string typed, string word) => LastRow(typed, word)[^1];

    /// <summary>To the beginning that is nearest.</summary>
    public static int ToBeginning(string typed, string word) => LastRow(typed, word).Min();

    /// <summary>From the whole typed text to each beginning of the word.</summary>
    private static int[] LastRow(string typed, string word)
    {
        int[][] rows = [.. Enumerable.Range(0, typed.Length + 1).Select(_ => new int[word.Length + 1])];
        for (var i = 0; i <= typed.Length; i++)
        {
            for (var j = 0; j <= word.Length; j++)
            {
                rows[i][j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1,
                    rows[i - 1][j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }

        return rows[typed.Length];
    }
}
