namespace IptFinder.Tests.Shared;

/// <summary>How architecture tests report: a rule yields one sentence for each place that breaks it.</summary>
internal static class Rule
{
    public static void Holds(IEnumerable<string> violations)
    {
        var found = violations.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
