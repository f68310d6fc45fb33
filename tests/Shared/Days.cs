namespace IptFinder.Tests.Shared;

/// <summary>The day most tests are on, and days around it.</summary>
internal static class Days
{
    public static DateOnly Today { get; } = new(2026, 10, 12);

    public static DateOnly Ago(int days) => Today.AddDays(-days);

    public static DateOnly In(int days) => Today.AddDays(days);
}
