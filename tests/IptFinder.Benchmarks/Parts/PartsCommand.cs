using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IptFinder.Benchmarks.Parts;

/// <summary><c>parts</c>: BenchmarkDotNet over every class of this folder with benchmarks in it.</summary>
internal static class PartsCommand
{
    private static readonly Argument<string> Filter = new("filter")
    {
        Description = "Which benchmarks, like *Search*.",
        DefaultValueFactory = _ => "*",
    };

    public static Command Create()
    {
        var command = new Command("parts", "The parts of the site one by one.") { Filter };
        command.SetAction(parsed => Run(parsed.GetValue(Filter)!));
        return command;
    }

    /// <summary>Few and short rounds in this process: minutes for all, and good enough to tell a half from a whole.</summary>
    private static void Run(string filter)
    {
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
        BenchmarkSwitcher.FromAssembly(typeof(PartsCommand).Assembly).Run(["--filter", filter], config);
    }
}
