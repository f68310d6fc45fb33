namespace IptFinder.Data.Import.Files;

/// <summary>What can be wrong with a line of any file, in the words of the report.</summary>
public static class LineDamage
{
    public const string WrongColumnCount = "not as many columns as the heading line";
    public const string StrayQuote = "a quotation mark in the wrong place";
    public const string ControlCharacter = "a control character";
    public const string TooLong = "longer than 1 MB";
    public const string CutShort = "the file ends in the middle of this line";
}
