using System.CommandLine;

namespace IptFinder.Cli;

/// <summary>
/// Runs one command line. The exit code is 0 when it is done, 1 when it was refused or failed (the reason is on standard
/// error), 2 when the command line itself is wrong.
/// </summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    private const int WrongUsage = 2;

    public static async Task<int> RunAsync(RootCommand root, IReadOnlyList<string> args)
    {
        var parsed = root.Parse(args);
        try
        {
            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? WrongUsage : exitCode;
        }
        catch (OperationCanceledException)
        {
            return Refuse("Stopped. Nothing was changed.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse(problem.Message);
        }
    }

    /// <summary>Says why on standard error.</summary>
    public static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return Failed;
    }
}
