using System.Reflection;
using System.Runtime.InteropServices;
using IptFinder.Data;
using IptFinder.Domain.Sources;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Architecture;

/// <summary>What the lower layers may know of the world.</summary>
public class LayerTests
{
    private static readonly Assembly Domain = typeof(Source).Assembly;
    private static readonly Assembly Data = typeof(DirectoryDbContext).Assembly;

    private static readonly string[] TheWorld =
    [
        "System.IO.", "System.Net.", "Microsoft.Extensions.", "System.Console", "System.Environment.", "System.AppContext",
        "System.TimeProvider", "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeZoneInfo.get_Local",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.Diagnostics.Trace", "System.Diagnostics.Activity",
        "System.Threading.Timer", "System.Threading.PeriodicTimer",
    ];

    [Fact]
    public void Domain_references_nothing_but_the_framework() => Rule.Holds(OutsideFramework(AssemblyUses.Of(Domain)));

    [Fact]
    public void Domain_references_nothing_but_the_framework_can_fail() =>
        Assert.Contains("Microsoft.EntityFrameworkCore", OutsideFramework(AssemblyUses.Of(Data)));

    [Fact]
    public void Domain_knows_no_clock_file_network_or_log() => Rule.Holds(Worldly(AssemblyUses.Of(Domain)));

    [Fact]
    public void Domain_knows_no_clock_file_network_or_log_can_fail()
    {
        var found = Worldly(AssemblyUses.Of(Data)).ToList();

        Assert.Contains("System.IO.File", found);
        Assert.Contains("System.Environment.GetEnvironmentVariable", found);
    }

    [Fact]
    public void Data_references_no_AspNetCore() => Rule.Holds(AspNetCore(AssemblyUses.Of(Data)));

    [Fact]
    public void Data_references_no_AspNetCore_can_fail() =>
        Assert.NotEmpty(AspNetCore(new AssemblyUses(["Microsoft.AspNetCore.Http.Abstractions"], [], [])));

    private static IEnumerable<string> OutsideFramework(AssemblyUses uses) =>
        uses.Assemblies.Where(name => !File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name + ".dll")));

    private static IEnumerable<string> Worldly(AssemblyUses uses) =>
        uses.Types.Concat(uses.Members)
            .Where(name => TheWorld.Any(part => name.StartsWith(part, StringComparison.Ordinal)))
            .Except(["System.Environment.get_CurrentManagedThreadId"], StringComparer.Ordinal); // The compiler's, in every iterator.

    private static IEnumerable<string> AspNetCore(AssemblyUses uses) =>
        uses.Assemblies.Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
}
