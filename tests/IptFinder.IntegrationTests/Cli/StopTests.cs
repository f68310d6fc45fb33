using System.Diagnostics;
using System.Globalization;
using IptFinder.Data;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Cli;

/// <summary>The built command line, asked to stop by its keyboard or its service manager.</summary>
public sealed class StopTests
{
    private const int People = 12_000;

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_running_import_stops_says_so_and_changes_nothing(string signal)
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.File("data"));
        await data.MigrateAsync(CancellationToken.None);
        var file = new RegistryFileBuilder();
        for (var number = 0; number < People; number++)
        {
            file.Person(number);
        }

        // While another writes, the import comes to its first write and waits there, however fast the machine is.
        await using var other = data.Open();
        var writing = await other.Database.BeginTransactionAsync();
        await other.Database.ExecuteSqlRawAsync("DELETE FROM import_runs");
        using var process = Start(data, file.Save(folder.File("npidata_pfile_20260608-20260614.csv")));
        var errors = process.StandardError.ReadToEndAsync();
        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        var output = process.StandardOutput.ReadToEndAsync();
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await writing.RollbackAsync();
        await process.WaitForExitAsync();

        Assert.Equal("Stopped. Nothing was changed.", (await errors).Trim());
        Assert.Equal(1, process.ExitCode);
        Assert.DoesNotContain("inserted", await output, StringComparison.Ordinal);
        Assert.Equal(0, await other.Therapists.CountAsync());
    }

    private static Process Start(DataFolder data, string file) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ipt.dll"), "import", "nppes", file])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment = { [DataFolder.EnvironmentVariable] = data.Path },
        })!;
}
