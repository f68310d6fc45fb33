namespace IptFinder.Domain.Search;

/// <summary>What is known today of one person for one filter.</summary>
/// <param name="Yes">Codes known to hold.</param>
/// <param name="Others">The verdict on codes in none of the lists.</param>
public readonly record struct KnownCodes(IReadOnlyList<string> Yes, Verdict Others)
{
    public static KnownCodes Unknown { get; } = new([], Verdict.Unknown);

    /// <summary>Codes known not to hold.</summary>
    public IReadOnlyList<string> No { get; init; } = [];

    /// <summary>Codes that were said too long ago to count either way.</summary>
    public IReadOnlyList<string> Unsure { get; init; } = [];

    /// <summary>The verdict is the same on every code.</summary>
    public bool AreAlike => Yes.Count == 0 && No.Count == 0 && Unsure.Count == 0;

    /// <summary>These hold and no other does.</summary>
    public static KnownCodes Only(IReadOnlyList<string> codes) => new(codes, Verdict.No);

    /// <summary>Any one of the wanted codes suffices.</summary>
    public Verdict AnyOf(IReadOnlyList<string> wanted)
    {
        var best = Verdict.No;
        foreach (var code in wanted)
        {
            var verdict = Of(code);
            best = verdict > best ? verdict : best;
        }

        return best;
    }

    /// <summary>The verdict on one code.</summary>
    public Verdict Of(string code) =>
        Yes.Contains(code) ? Verdict.Yes
        : No.Contains(code) ? Verdict.No
        : Unsure.Contains(code) ? Verdict.Unknown
        : Others;
}
