using IptFinder.Domain.Geography;

namespace IptFinder.Domain.Licensure;

/// <summary>An agreement between states that lets a license from one be used in another.</summary>
/// <param name="Code">Short name: "psypact".</param>
/// <param name="Name">Full name.</param>
/// <param name="Professions">Whom it covers.</param>
/// <param name="Issuing">False while it grants nothing yet, whatever states have joined.</param>
/// <param name="CoversFrom">
/// States whose members and clients it covers, each with the first day we know that it does. For a compact that works only
/// between issuing states these are the issuing states.
/// </param>
/// <param name="AsOf">The day the list is from.</param>
/// <param name="SourceId">The source of the list in the reference data.</param>
public sealed record Compact(
    string Code,
    string Name,
    IReadOnlyList<Profession> Professions,
    bool Issuing,
    IReadOnlyDictionary<UsState, DateOnly> CoversFrom,
    DateOnly AsOf,
    string SourceId)
{
    /// <summary>Both states are covered on that day, and the compact grants something.</summary>
    public bool Covers(Profession profession, UsState home, UsState client, DateOnly on) =>
        Issuing && Professions.Contains(profession) && CoversOn(home, on) && CoversOn(client, on);

    private bool CoversOn(UsState state, DateOnly on) => CoversFrom.TryGetValue(state, out var from) && from <= on;
}
