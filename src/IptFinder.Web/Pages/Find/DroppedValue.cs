namespace IptFinder.Web.Pages.Find;

/// <summary>A value no filter knows, left out of the search and named in the answer.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">What it said.</param>
public sealed record DroppedValue(string Name, string Value);
