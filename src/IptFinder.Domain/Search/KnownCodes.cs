namespace IptFinder.Domain.Search;

/// <summary>What is known today of one person for one filter.</summary>
/// <param name="Yes">Codes known to hold.</param>
/// <param name="OthersKnown">True when every other code is known not to hold, save those in <paramref name="Unsure"/>.</param>
/// <param name="Unsure">Codes that were once said and are too old to count.</param>
public readonly record struct KnownCodes(IReadOnlyList<string> Yes, bool OthersKnown, IReadOnlyList<string> Unsure)
{
    public static KnownCodes Unknown { get; } = new([], false, []);

    /// <summary>These hold and no other does.</summary>
    public static KnownCodes Only(IReadOnlyList<string> codes) => new(codes, true, []);

    /// <summary>Any one of the wanted codes suffices.</summary>
    public Verdict AnyOf(IReadOnlyList<string> wanted)
    {
        var unsure = !OthersKnown;
        foreach (var code in wanted)
        {
            if (Yes.Contains(code))
            {
                return Verdict.Yes;
            }

            unsure |= Unsure.Contains(code);
        }

        return unsure ? Verdict.Unknown : Verdict.No;
    }
}
