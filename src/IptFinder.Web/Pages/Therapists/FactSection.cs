namespace IptFinder.Web.Pages.Therapists;

/// <summary>A part of a profile.</summary>
/// <param name="Id">Where links on the page lead.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Rows">Its lines.</param>
public sealed record FactSection(string Id, string Heading, IReadOnlyList<FactRow> Rows);
