namespace IptFinder.Web.Pages.Therapists;

/// <summary>What a person adds to the ready words. It is put in and forgotten.</summary>
/// <param name="Times">When they can come, as typed; empty when not said.</param>
/// <param name="Insurer">Their plan, as typed; empty when not said.</param>
public sealed record ContactDetails(string Times, string Insurer)
{
    public static ContactDetails None { get; } = new("", "");
}
