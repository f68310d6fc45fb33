using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>The repository this test was built from, without what builds, tests and people put in it.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "node_modules",
    };

    public static string Root => Repository.Root;

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Read(new DirectoryInfo(Root))];

    public static IEnumerable<SourceFile> CSharp { get; } =
        [.. Files.Where(file => file.HasExtension(".cs") && !file.Path.Contains("/Migrations/", StringComparison.Ordinal))];

    public static IEnumerable<SourceFile> Views { get; } = [.. Files.Where(file => file.HasExtension(".cshtml"))];

    public static SourceFile File(string path) => Files.Single(file => file.Path.Equals(path, StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Read(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles())
        {
            if (IsText(file))
            {
                yield return new SourceFile(PathFromRoot(file), System.IO.File.ReadAllText(file.FullName));
            }
        }

        foreach (var inner in folder.EnumerateDirectories())
        {
            if (!Left.Contains(inner.Name) && !IsDataFolder(inner))
            {
                foreach (var file in Read(inner))
                {
                    yield return file;
                }
            }
        }
    }

    // The seeds are facts and the lock files are NuGet's: large, and no rule is about them.
    private static bool IsText(FileInfo file) =>
        file.Extension is ".cs" or ".cshtml" or ".csproj" or ".props" or ".targets" or ".json" or ".md" or ".css" or ".js"
            or ".html" or ".txt" or ".csv" or ".sln" or ".editorconfig" or ".yml"
        || file.Name is "Dockerfile" or ".dockerignore" or ".gitignore" or "run";

    private static bool IsDataFolder(DirectoryInfo folder) => PathFromRoot(folder).Equals("data", StringComparison.Ordinal);

    private static string PathFromRoot(FileSystemInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
}
