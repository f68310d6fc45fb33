namespace IptFinder.Data.Import.Nppes;

/// <summary>One import, decided: which files, as what, and for which day.</summary>
/// <param name="Input">The files.</param>
/// <param name="Kind">Full or weekly.</param>
/// <param name="AsOf">The day the files speak for.</param>
/// <param name="Sha256">Of the files on disk, in lower-case hex.</param>
internal sealed record RegistryRun(RegistryInput Input, ImportKind Kind, DateOnly AsOf, string Sha256)
{
    /// <summary>How the kinds of imports of therapists begin in the list of imports.</summary>
    public const string PractitionersPrefix = "nppes-";

    /// <summary>An import of further locations alone: it does not make the registry any newer.</summary>
    public const string LocationsOnly = "locations";

    public string KindName => NameOf(Input, Kind);

    public string FileName => string.Join(", ", Input.Files.Select(file => Path.GetFileName(file.Path)).Distinct(StringComparer.Ordinal));

    public static string NameOf(RegistryInput input, ImportKind kind) =>
        input.Practitioners is null ? LocationsOnly
        : kind == ImportKind.Full ? PractitionersPrefix + "full"
        : PractitionersPrefix + "weekly";
}
