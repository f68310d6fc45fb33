using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Reference;
using IptFinder.Domain.Reference;

namespace IptFinder.Benchmarks.Registry;

/// <summary><c>registry</c>: reads a registry file and keeps the therapists, in turns with DuckDB and with counting its lines.</summary>
internal static class RegistryCommand
{
    private static readonly Option<string> File = new("--file") { Description = "From `ipt synth nppes`, or a real one, unpacked.", Required = true };

    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each reads it.", DefaultValueFactory = _ => 5 };

    public static Command Create()
    {
        var command = new Command("registry", "Reading and filtering a registry file, beside DuckDB's read_csv.") { File, Rounds };
        command.SetAction(parsed => Run(parsed.GetValue(File)!, parsed.GetValue(Rounds)));
        return command;
    }

    private static int Run(string path, int rounds)
    {
        var reference = ReferenceLoader.Load(ReferenceLoader.DefaultFolder);
        var megabytes = new FileInfo(path).Length / 1e6;
        for (var round = 1; round <= rounds; round++)
        {
            Say("lines", megabytes, () => CountLines(path));
            Say("ours", megabytes, () => Ours(path, reference));
            Say("DuckDB", megabytes, () => DuckDb(path, reference));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory of all: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
        return 0;
    }

    private static void Say(string who, double megabytes, Func<long> read)
    {
        using var process = Process.GetCurrentProcess();
        var (before, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var found = read();
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{who,-8} {megabytes / seconds,6:0} MB/s  {seconds,6:0.00} s  {(process.TotalProcessorTime - before).TotalSeconds,6:0.00} s of processor time  {found} found"));
    }

    private static long CountLines(string path)
    {
        using var file = System.IO.File.OpenRead(path);
        var block = new byte[1 << 20];
        var lines = 0L;
        for (var length = file.Read(block); length > 0; length = file.Read(block))
        {
            lines += block.AsSpan(0, length).Count((byte)'\n');
        }

        return lines;
    }

    private static long Ours(string path, ReferenceData reference) => PractitionerReader
        .Read(new ImportFile(path, Entry: null, IsGzip: false), reference, progress: null, CancellationToken.None)
        .LongCount(row => row.Outcome is RowOutcome.Kept);

    /// <summary>The same rows and columns into a table of its own: nothing is handed out of it row by row.</summary>
    private static long DuckDb(string path, ReferenceData reference)
    {
        var isTherapist = string.Join(" OR ", Enumerable.Range(1, 15).SelectMany(slot => reference.Taxonomies.Select(rule =>
            $"\"Healthcare Provider Taxonomy Code_{slot}\" LIKE '{rule.Pattern.TrimEnd('*')}%'")));
        // A few rows are not in UTF-8. To be told of another encoding would slow it down; it leaves them out.
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            CREATE TABLE kept AS SELECT {string.Join(", ", Columns.Select(column => $"\"{column}\""))}
            FROM read_csv('{path.Replace("'", "''", StringComparison.Ordinal)}', header = true, all_varchar = true, ignore_errors = true)
            WHERE "Entity Type Code" = '1' AND ({isTherapist});
            SELECT count(*) FROM kept;
            """;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Columns =>
    [
        "NPI", "Provider Last Name (Legal Name)", "Provider First Name", "Provider Middle Name", "Provider Name Suffix Text", "Provider Credential Text",
        "Provider Business Practice Location Address City Name", "Provider Business Practice Location Address State Name",
        "Provider Business Practice Location Address Postal Code", "Provider Business Practice Location Address Telephone Number",
        "NPI Deactivation Date", "NPI Reactivation Date",
        .. Enumerable.Range(1, 15).SelectMany(slot => new[]
        {
            $"Healthcare Provider Taxonomy Code_{slot}", $"Provider License Number_{slot}", $"Provider License Number State Code_{slot}",
        }),
    ];
}
