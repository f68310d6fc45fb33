namespace IptFinder.Domain.Treatment;

/// <summary>Which of two moments is meant by a time that clocks show twice, when they are set back.</summary>
public enum Fold
{
    Earlier,
    Later,
}
