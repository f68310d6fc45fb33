namespace IptFinder.Domain.Reference;

/// <summary>A telephone or text line for a crisis. Never shown without a source.</summary>
/// <param name="Code">Stable code: "988".</param>
/// <param name="Name">Its name.</param>
/// <param name="Call">Number to call; null when it takes no calls.</param>
/// <param name="Text">How to text it: "HOME to 741741"; null when it takes none.</param>
/// <param name="Chat">Web chat address; null when none.</param>
/// <param name="Note">One plain line: hours, languages, whom it is for.</param>
/// <param name="SourceId">The source in the reference data.</param>
public sealed record CrisisLine(string Code, string Name, string? Call, string? Text, string? Chat, string Note, string SourceId);
