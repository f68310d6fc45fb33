using System.Diagnostics;
using System.Globalization;
using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>
/// Ends the real command line at any moment of an import: the directory is the old one or the new one, never between. Eight
/// rounds, or as many as <c>IPTFINDER_KILL_ROUNDS</c> says: <c>tests/audit/run --long</c> has 200.
/// </summary>
public class KillTests
{
    private const string RoundsVariable = "IPTFINDER_KILL_ROUNDS";
    private const int OldPeople = 500;
    private const int NewPeople = 12_000;

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable(RoundsVariable) ?? "8", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Imports_killed_at_any_moment_and_run_again_leave_no_torn_directory()
    {
        using var folder = new TemporaryFolder();
        var older = new RegistryFileBuilder();
        var newer = new RegistryFileBuilder();
        for (var number = 0; number < NewPeople; number++)
        {
            if (number < OldPeople)
            {
                older.Person(number);
            }

            newer.Person(number, ("Provider Last Name (Legal Name)", "CHANGED"));
        }

        var oldFile = older.Save(folder.File("npidata_pfile_20260601-20260607.csv"));
        var newFile = newer.Save(folder.File("npidata_pfile_20260608-20260614.csv"));
        var start = new DataFolder(folder.File("start"));
        Assert.IsType<ImportResult.Finished>(await ImportAsync(start, oldFile));
        var whole = await TimeOfOneRunAsync(start, newFile, folder);

        var random = new Random(20261123);
        var killed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var data = Copy(start, folder.File($"round{round.ToString(CultureInfo.InvariantCulture)}"));
            killed += await KillAfterAsync(data, newFile, whole * random.NextDouble()) ? 1 : 0;
            var (people, changed) = await CheckAsync(data);
            Assert.True(
                (people, changed) is (OldPeople, 0) or (NewPeople, NewPeople), $"round {round}: {people} people, {changed} of them new");

            using var again = Start(data, newFile);
            await again.WaitForExitAsync();
            Assert.Equal(0, again.ExitCode);
            Assert.Equal((NewPeople, NewPeople), await CheckAsync(data));
        }

        Assert.True(killed >= Rounds / 3, $"only {killed} of {Rounds} rounds were killed while they ran");
    }

    [Fact]
    public async Task The_run_after_a_kill_is_clean()
    {
        using var folder = new TemporaryFolder();
        var people = new RegistryFileBuilder();
        for (var number = 0; number < NewPeople; number++)
        {
            people.Person(number);
        }

        var file = people.Save(folder.File("npidata_pfile_20260608-20260614.csv"));
        var data = new DataFolder(folder.File("data"));
        await KillAfterAsync(data, file, await TimeOfOneRunAsync(null, file, folder) * 0.6);

        var result = await ImportAsync(data, file);

        Assert.True(result is ImportResult.Finished or ImportResult.AlreadyImported);
        Assert.Equal((NewPeople, 0), await CheckAsync(data));
    }

    private static Task<ImportResult> ImportAsync(DataFolder data, string file) =>
        new NppesImporter(data, TestReference.Data, TimeProvider.System).ImportAsync(new NppesRequest { Paths = [file] }, null, default);

    /// <summary>How long the command takes here and now: the moments to kill at are drawn from it.</summary>
    private static async Task<TimeSpan> TimeOfOneRunAsync(DataFolder? start, string file, TemporaryFolder folder)
    {
        var data = start is null ? new DataFolder(folder.File("timed")) : Copy(start, folder.File("timed"));
        var watch = Stopwatch.StartNew();
        using var process = Start(data, file);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return watch.Elapsed;
    }

    /// <summary>True when the process was still running at that moment.</summary>
    private static async Task<bool> KillAfterAsync(DataFolder data, string file, TimeSpan delay)
    {
        using var process = Start(data, file);
        using var limit = new CancellationTokenSource(delay);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            return process.ExitCode != 0;
        }
    }

    private static Process Start(DataFolder data, string file)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ipt.dll"), "import", "nppes", file])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [DataFolder.EnvironmentVariable] = data.Path },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static DataFolder Copy(DataFolder from, string to)
    {
        Directory.CreateDirectory(to);
        File.Copy(from.DatabaseFile, Path.Combine(to, "directory.db"));
        return new DataFolder(to);
    }

    private static async Task<(int People, int Changed)> CheckAsync(DataFolder data)
    {
        await using var context = data.Open();
        Assert.Equal("ok", (await context.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync()).Single());
        Assert.Empty(await context.Database.SqlQueryRaw<string>("SELECT \"table\" FROM pragma_foreign_key_check").ToListAsync());
        var people = await context.Therapists.CountAsync();
        Assert.Equal(people, await context.Locations.CountAsync());
        Assert.Equal(people, await context.Licenses.CountAsync());
        return (people, await context.Therapists.CountAsync(person => person.LastName == "Changed"));
    }
}
