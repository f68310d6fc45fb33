namespace IptFinder.Domain.Search.Indexing;

/// <summary>A place someone practices at.</summary>
/// <param name="Site">The number of its site.</param>
/// <param name="InPerson">Whether people are seen there.</param>
internal readonly record struct PlaceOfPractice(int Site, Verdict InPerson);
