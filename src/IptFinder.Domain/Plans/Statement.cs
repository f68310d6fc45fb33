namespace IptFinder.Domain.Plans;

/// <summary>A yes or no of a public file, which may say neither.</summary>
public enum Statement
{
    /// <summary>The file has nothing there, or a word that is neither.</summary>
    NotStated,

    Yes,

    No,
}
