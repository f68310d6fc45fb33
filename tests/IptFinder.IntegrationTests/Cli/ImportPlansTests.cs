using System.Diagnostics;
using IptFinder.Data;
using IptFinder.Data.Plans;
using IptFinder.Domain.Geography;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Cli;

/// <summary><c>ipt import plans</c> as a command: exit codes and what it says. What it does to the rows is tested with the importer.</summary>
public sealed class ImportPlansTests : CommandTests
{
    private const int Many = 4000;

    [Fact]
    public async Task Plans_are_imported_into_a_new_folder_and_again_change_nothing()
    {
        var paths = new PlanFileBuilder().Whole(1).Whole(2).Plan(3, (PlanFileBuilder.Name, "")).Save(PathOf("files"));

        var report = await DoneAsync(["import", "plans", .. paths]);

        Assert.Contains("plan-attributes-puf.csv, benefits-and-cost-sharing-puf.csv: plans of 2026", report, StringComparison.Ordinal);
        Assert.Matches(@"Rows of plans: read +3\r?\n +inserted +2\r?\n", report);
        Assert.Matches(@"Rows of benefits: read +8\r?\n +inserted +6\r?\n", report);
        var rejected = Assert.Single(Directory.GetFiles(Data.Path, "rejected-plans-*.csv"));
        Assert.Contains($"Rejected lines, with reasons: {rejected}", report, StringComparison.Ordinal);
        Assert.Contains(
            "These files were the last import of plans (for 2026). Nothing was changed.",
            await DoneAsync(["import", "plans", .. paths]),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fictional_therapists_stay_and_the_registry_still_takes_their_place()
    {
        await RunAsync("synth", "listings", "--count", "12", "--out", PathOf("demo.json"));
        await DoneAsync("import", "listings", PathOf("demo.json"));

        await DoneAsync(["import", "plans", .. new PlanFileBuilder().Whole(1).Save(PathOf("files"))]);

        await using (var context = Data.OpenForReading())
        {
            Assert.Equal(12, await context.Therapists.CountAsync());
        }

        var registry = new RegistryFileBuilder().Person(1).Save(PathOf("npidata_pfile_20260608-20260614.csv"));
        Assert.Contains("Removed the 12 fictional", await DoneAsync("import", "nppes", registry), StringComparison.Ordinal);
        Assert.Equal(1, await PlansAsync(Data));
    }

    [Fact]
    public async Task One_file_of_the_two_is_refused_and_so_is_an_unknown_option()
    {
        var paths = new PlanFileBuilder().Whole(1).Save(PathOf("files"));

        Assert.Contains("The Benefits and Cost Sharing file is missing.", await RefusedAsync("import", "plans", paths[0]), StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("import", "plans")).ExitCode);
        Assert.Equal(2, (await RunAsync("import", "plans", paths[0], paths[1], "--older")).ExitCode);
    }

    [Fact]
    public async Task A_killed_import_leaves_the_old_plans_or_the_new_and_the_next_is_clean()
    {
        await DoneAsync(["import", "plans", .. new PlanFileBuilder().Whole(1).Save(PathOf("files"))]);
        var many = new PlanFileBuilder();
        for (var number = 1; number <= Many; number++)
        {
            many.Whole(number, (PlanFileBuilder.Name, "New"));
        }

        var paths = many.Save(PathOf("many"));
        await KillWhileReadingBenefitsAsync(paths);

        await using (var context = Data.OpenForReading())
        {
            var found = await new PlanReader(context).FindAsync(UsState.TX, "new", default);
            Assert.Equal(found.Count > 0 ? Many : 1, await context.Plans.CountAsync());
        }

        await RunAsync(["import", "plans", .. paths]);
        Assert.Equal(Many, await PlansAsync(Data));
    }

    private static async Task<int> PlansAsync(DataFolder data)
    {
        await using var context = data.OpenForReading();
        return await context.Plans.CountAsync();
    }

    private async Task KillWhileReadingBenefitsAsync(string[] paths)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ipt.dll"), "import", "plans", .. paths])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { [DataFolder.EnvironmentVariable] = Data.Path },
        };
        using var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("Reading benefits", StringComparison.Ordinal))
        {
        }

        process.Kill();
        await process.WaitForExitAsync();
    }
}
