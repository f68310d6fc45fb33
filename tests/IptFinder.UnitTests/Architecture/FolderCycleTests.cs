using System.Text.RegularExpressions;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>
/// Folders of a project build on each other in one direction. Files in the project's own root are its entry: they may use
/// every folder and be used by it. What uses what is read from the code's namespaces, which equal the folders.
/// </summary>
public partial class FolderCycleTests
{
    [Fact]
    public void No_cycle_between_folders() => Rule.Holds(Cycles(SourceTree.CSharp));

    [Fact]
    public void A_cycle_of_three_is_found()
    {
        var cycles = Cycles(
        [
            new SourceFile("src/IptFinder.Domain/A/One.cs", "using IptFinder.Domain.B;\nnamespace IptFinder.Domain.A;"),
            new SourceFile("src/IptFinder.Domain/B/Two.cs", "namespace IptFinder.Domain.B;\nclass Two : IptFinder.Domain.C.Three;"),
            new SourceFile("src/IptFinder.Domain/C/Three.cs", "using static IptFinder.Domain.A.One;\nnamespace IptFinder.Domain.C;"),
        ]);

        Assert.Contains("src/IptFinder.Domain: A -> B -> C -> A", cycles);
    }

    [Fact]
    public void A_cycle_between_inner_folders_is_found_at_both_levels()
    {
        var cycles = Cycles(
        [
            new SourceFile("src/IptFinder.Data/A/X/One.cs", "using IptFinder.Data.B.Y;"),
            new SourceFile("src/IptFinder.Data/B/Z/Two.cs", "using IptFinder.Data.A.X;"),
            new SourceFile("src/IptFinder.Data/B/Y/Three.cs", "using IptFinder.Data.B.Z;"),
            new SourceFile("src/IptFinder.Data/B/Z/Four.cs", "using IptFinder.Data.B.Y;"),
        ]);

        Assert.Contains("src/IptFinder.Data: A -> B -> A", cycles);
        Assert.Contains("src/IptFinder.Data/B: Y -> Z -> Y", cycles);
    }

    [Fact]
    public void One_direction_is_no_cycle() =>
        Assert.Empty(Cycles(
        [
            new SourceFile("src/IptFinder.Domain/A/One.cs", "using IptFinder.Domain.B;\n// Not code: IptFinder.Domain.A"),
            new SourceFile("src/IptFinder.Domain/B/Two.cs", "namespace IptFinder.Domain.B;\n// Not code: IptFinder.Domain.A"),
            new SourceFile("src/IptFinder.Domain/Root.cs", "using IptFinder.Domain.A;"),
        ]));

    private static List<string> Cycles(IEnumerable<SourceFile> files)
    {
        var sources = files.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).ToList();
        var folders = sources.Select(file => file.Folder).ToHashSet(StringComparer.Ordinal);
        var uses = sources
            .SelectMany(file => OwnName.Matches(file.Code).Select(name => (From: file.Folder, To: FolderOf(name.Value, folders))))
            .Where(use => use.To is not null && SameProject(use.From, use.To))
            .SelectMany(use => SiblingUse(use.From.Split('/'), use.To!.Split('/')))
            .ToLookup(use => (use.Parent, use.From), use => use.To);
        return [.. uses.Select(group => group.Key).Order().Select(start => Cycle(start.Parent, [start.From], uses)).OfType<string>()];
    }

    // A -> B -> A is told once, from its first folder in order.
    private static string? Cycle(string parent, IReadOnlyList<string> path, ILookup<(string Parent, string From), string> uses)
    {
        foreach (var next in uses[(parent, path[^1])].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (next.Equals(path[0], StringComparison.Ordinal))
            {
                return $"{parent}: {string.Join(" -> ", path)} -> {next}";
            }

            var isLater = string.CompareOrdinal(next, path[0]) > 0;
            if (isLater && !path.Contains(next) && Cycle(parent, [.. path, next], uses) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    // Where two paths part: both inner folders there are siblings. A folder above or below the other is no sibling.
    private static IEnumerable<(string Parent, string From, string To)> SiblingUse(string[] from, string[] to)
    {
        var same = from.Zip(to).TakeWhile(pair => pair.First.Equals(pair.Second, StringComparison.Ordinal)).Count();
        return same < from.Length && same < to.Length ? [(string.Join('/', from[..same]), from[same], to[same])] : [];
    }

    private static bool SameProject(string from, string to) => from.Split('/')[1].Equals(to.Split('/')[1], StringComparison.Ordinal);

    // IptFinder.Domain.Costs.Bill -> src/IptFinder.Domain/Costs, the longest folder there is.
    private static string? FolderOf(string name, HashSet<string> folders)
    {
        var parts = name.Split('.');
        return Enumerable.Range(0, parts.Length - 1)
            .Select(left => string.Join('/', [$"src/{parts[0]}.{parts[1]}", .. parts[2..(parts.Length - left)]]))
            .FirstOrDefault(folders.Contains);
    }

    [GeneratedRegex(@"\bIptFinder(?:\.\w+)+", RegexOptions.None, 10_000)]
    private static partial Regex OwnName { get; }
}
