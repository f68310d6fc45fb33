using System.CommandLine;
using System.Data.Common;
using IptFinder.Data.Sqlite;

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
        using var stop = new StopSignals();
        try
        {
            // The library's own handling gives up after two seconds, and at once while a command has not yet awaited anything.
            var how = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            var exitCode = await parsed.InvokeAsync(how, stop.Token);
            return parsed.Errors.Count > 0 ? WrongUsage : exitCode;
        }
        catch (OperationCanceledException)
        {
            return Refuse("Stopped. Nothing was changed.");
        }
        catch (DbException problem)
        {
            return Refuse(DatabaseProblem.Describe(problem) ?? Unexpected(problem));
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Refuse(problem.Message);
        }
        catch (Exception problem)
        {
            return Refuse(Unexpected(problem));
        }
    }

    private static string Unexpected(Exception problem) => $"Something went wrong that should not have: {problem.Message} Please report it.";

    /// <summary>Says why on standard error.</summary>
    public static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return Failed;
    }
}
