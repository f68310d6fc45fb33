using System.Diagnostics;
using IptFinder.Data;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Cli;

/// <summary>Runs the built command <c>ipt</c> as a process of its own, over a data folder of the test's own.</summary>
public abstract class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private protected DataFolder Data => new(_folder.File("data"));

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected string PathOf(string name) => _folder.File(name);

    private protected Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ipt.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [DataFolder.EnvironmentVariable] = Data.Path },
        })!;

    /// <summary>Ends when the command does. Whatever it said, it was no stack trace.</summary>
    private protected async Task<CommandAnswer> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var answer = new CommandAnswer(process.ExitCode, await output, await error);
        Assert.DoesNotContain("   at ", answer.Output + answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Output + answer.Error, StringComparison.Ordinal);
        return answer;
    }

    private protected async Task<string> DoneAsync(params string[] arguments)
    {
        var answer = await RunAsync(arguments);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return answer.Output;
    }

    /// <summary>What it says on standard error when it refuses: a sentence.</summary>
    private protected async Task<string> RefusedAsync(params string[] arguments)
    {
        var answer = await RunAsync(arguments);
        Assert.Equal(1, answer.ExitCode);
        Assert.EndsWith(".", answer.Error.TrimEnd(), StringComparison.Ordinal);
        return answer.Error;
    }
}
