namespace IptFinder.Data.Search;

/// <summary>Where part of the directory came from.</summary>
/// <param name="Kind">"nppes-full", "nppes-weekly" or "listings".</param>
/// <param name="FileName">The file's name.</param>
/// <param name="AsOf">The day the file speaks for.</param>
/// <param name="FinishedAt">When it was imported, UTC.</param>
public sealed record ImportFact(string Kind, string FileName, DateOnly AsOf, DateTime FinishedAt);
