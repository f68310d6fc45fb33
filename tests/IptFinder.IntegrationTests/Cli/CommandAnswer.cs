namespace IptFinder.IntegrationTests.Cli;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">0 done, 1 refused or failed, 2 wrong command line.</param>
/// <param name="Output">All of its standard output.</param>
/// <param name="Error">All of its standard error.</param>
internal sealed record CommandAnswer(int ExitCode, string Output, string Error);
