namespace IptFinder.Tests.Shared;

/// <summary>The repository these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IptFinder.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds IptFinder.sln.");
        }

        return folder.FullName;
    }
}
