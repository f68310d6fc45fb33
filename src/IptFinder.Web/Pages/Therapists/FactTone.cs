namespace IptFinder.Web.Pages.Therapists;

/// <summary>How a fact is shown; words say it too, so that nothing hangs on color.</summary>
public enum FactTone
{
    Plain,
    Good,
    Stale,
    Unknown,
}
