namespace IptFinder.Domain.Geography;

/// <summary>A time zone of the United States or a territory, from the reference data.</summary>
/// <param name="Id">Its name in the IANA database: "America/New_York".</param>
/// <param name="Name">What people call it: "Eastern time".</param>
/// <param name="States">States that lie in it, in whole or in part.</param>
/// <param name="Aliases">Other names of the database whose clocks have shown the same since 2020.</param>
/// <param name="SourceIds">Sources in the reference data.</param>
public sealed record UsTimeZone(
    string Id, string Name, IReadOnlyList<UsState> States, IReadOnlyList<string> Aliases, IReadOnlyList<string> SourceIds);
