namespace IptFinder.UnitTests.Text;

/// <summary>The distance of optimal string alignment by its textbook table: slow, and obviously right.</summary>
internal static class EditDistance
{
    public static int Of(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[one.Length, other.Length];
    }

    /// <summary>To the beginning that is nearest.</summary>
    public static int ToBeginning(string typed, string word) => Enumerable.Range(0, word.Length + 1).Min(length => Of(typed, word[..length]));
}
