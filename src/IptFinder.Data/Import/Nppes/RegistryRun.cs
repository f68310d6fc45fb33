namespace IptFinder.Data.Import.Nppes;

/// <summary>One import, decided: which files, as what, and for which day.</summary>
/// <param name="Input">The files.</param>
/// <param name="Kind">Full or weekly.</param>
/// <param name="AsOf">The day the files speak for.</param>
/// <param name="Sha256">Of the files on disk, in lower-case hex.</param>
internal sealed record RegistryRun(RegistryInput Input, ImportKind Kind, DateOnly AsOf, string Sha256)
{
    /// <summary>How the kinds of all registry imports begin in the list of imports.</summary>
    public const string KindPrefix = "nppes-";

    public string KindName => NameOf(Kind);

    public string FileName => string.Join(", ", Input.Files.Select(file => Path.GetFileName(file.Path)).Distinct(StringComparer.Ordinal));

    public static string NameOf(ImportKind kind) => kind == ImportKind.Full ? KindPrefix + "full" : KindPrefix + "weekly";
}
