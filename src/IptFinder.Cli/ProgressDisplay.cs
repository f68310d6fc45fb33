using System.Globalization;
using IptFinder.Data.Import;
using Spectre.Console;

namespace IptFinder.Cli;

/// <summary>
/// Shows how far an import is: a bar with rows, speed and time left on a terminal, one line per step where the output goes to
/// a file.
/// </summary>
internal static class ProgressDisplay
{
    public static Task<T> RunAsync<T>(Func<IProgress<ImportProgress>, Task<T>> import) =>
        AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? WithBarAsync(import)
            : import(new StepLines());

    private static Task<T> WithBarAsync<T>(Func<IProgress<ImportProgress>, Task<T>> import) =>
        AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn())
            .StartAsync(context => Task.Run(() => import(new Bars(context))));

    /// <summary>One bar per step.</summary>
    private sealed class Bars(ProgressContext context) : IProgress<ImportProgress>
    {
        private ProgressTask? _bar;
        private string? _step;
        private long _startedAt;

        public void Report(ImportProgress value)
        {
            if (value.Step != _step)
            {
                _step = value.Step;
                _startedAt = TimeProvider.System.GetTimestamp();
                _bar?.StopTask();
                _bar = context.AddTask(Markup.Escape(value.Step), maxValue: 1);
            }

            var seconds = Math.Max(0.001, TimeProvider.System.GetElapsedTime(_startedAt).TotalSeconds);
            var rows = value.Rows > 0 ? string.Create(CultureInfo.InvariantCulture, $" {value.Rows:#,0} rows") : "";
            _bar!.Description = Markup.Escape(string.Create(
                CultureInfo.InvariantCulture, $"{value.Step}{rows} {value.Bytes / 1e6 / seconds:#,0} MB/s"));
            _bar.Value = value.Share;
        }
    }

    private sealed class StepLines : IProgress<ImportProgress>
    {
        private string? _step;

        public void Report(ImportProgress value)
        {
            if (value.Step != _step)
            {
                _step = value.Step;
                Console.WriteLine($"{value.Step} ...");
            }
        }
    }
}
