namespace IptFinder.BrowserTests;

/// <summary>
/// The Chromium that browser tests drive: <c>IPTFINDER_CHROMIUM</c>, else Debian's. Playwright's own download is never used.
/// </summary>
internal static class Chromium
{
    public const string EnvironmentVariable = "IPTFINDER_CHROMIUM";

    public static string Path { get; } = Environment.GetEnvironmentVariable(EnvironmentVariable) is { Length: > 0 } named
        ? named
        : "/usr/bin/chromium";

    /// <summary>Why browser tests are skipped on this machine; null where they run, and in CI, where no browser is a failure.</summary>
    public static string? ReasonToSkip { get; } = ReasonFor(File.Exists(Path), Environment.GetEnvironmentVariable("CI"));

    // No images, sound or GPU are needed, and a browser under test talks to nobody but the site.
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    public static string? ReasonFor(bool installed, string? ci) =>
        installed || string.Equals(ci, "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"skipped: no Chromium at {Path} (install it, or name one in {EnvironmentVariable})";
}
