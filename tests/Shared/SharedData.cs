namespace IptFinder.Tests.Shared;

/// <summary>Real public files to test against. They are not part of the repository: a folder "shared/data" beside it holds them.</summary>
internal static class SharedData
{
    /// <summary>Null where there are none.</summary>
    public static string? Folder { get; } = Find();

    public static string Path(string file) => System.IO.Path.Combine(Folder!, file);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("IPTFINDER_SHARED_DATA") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        var data = System.IO.Path.Combine(Repository.Root, "..", "shared", "data");
        return Directory.Exists(data) ? data : null;
    }
}
