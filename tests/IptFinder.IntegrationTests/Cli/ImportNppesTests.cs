using Builder = IptFinder.Tests.Shared.RegistryFileBuilder;

namespace IptFinder.IntegrationTests.Cli;

/// <summary><c>ipt import nppes</c> as a command: exit codes and what it says. What it does to the rows is tested with the importer.</summary>
public sealed class ImportNppesTests : CommandTests
{
    private const string FullName = "npidata_pfile_20050523-20260607.csv";
    private const string LaterFullName = "npidata_pfile_20050523-20260712.csv";
    private const string WeeklyName = "npidata_pfile_20260608-20260614.csv";

    [Fact]
    public async Task A_file_is_imported_and_the_report_adds_up_and_again_it_changes_nothing()
    {
        var path = People(1, 3).Person(4, ("Entity Type Code", "2")).Person(5, (Builder.LastName, "")).Save(PathOf(FullName));

        var report = await DoneAsync("import", "nppes", path);

        Assert.Contains($"{FullName}: full file, as of 7 Jun 2026", report, StringComparison.Ordinal);
        Assert.Equal((5, 3, 1, 1), (Count(report, "read"), Count(report, "inserted"), Count(report, "skipped"), Count(report, "rejected")));
        Assert.Equal(3, Count(report, "Therapists in this file"));
        var rejected = Assert.Single(Directory.GetFiles(Data.Path, "rejected-nppes-*.csv"));
        Assert.Contains($"Rejected lines, with reasons: {rejected}", report, StringComparison.Ordinal);

        var again = await DoneAsync("import", "nppes", path);
        Assert.Contains("This file was the last import (as of 7 Jun 2026). Nothing was changed.", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_goes_first_where_it_is_alone()
    {
        await RunAsync("synth", "listings", "--count", "12", "--out", PathOf("demo.json"));
        await DoneAsync("import", "listings", PathOf("demo.json"));

        var kept = await DoneAsync("import", "nppes", People(1, 1).Save(PathOf(WeeklyName)), "--keep-demo");
        Assert.DoesNotContain("Removed", kept, StringComparison.Ordinal);
        var later = await DoneAsync("import", "nppes", People(1, 2).Save(PathOf(LaterFullName)));
        Assert.DoesNotContain("Removed", later, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", await DoneAsync("import", "listings", PathOf("demo.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_nothing_of_which_can_be_used_changes_nothing_and_is_not_in_the_way_of_the_right_one()
    {
        await RunAsync("synth", "listings", "--count", "12", "--out", PathOf("demo.json"));
        await DoneAsync("import", "listings", PathOf("demo.json"));

        var refusal = await RefusedAsync("import", "nppes", new Builder().Person(1, (Builder.LastName, "")).Save(PathOf(LaterFullName)));

        Assert.Contains("Not one row of this file could be used. Nothing was changed.", refusal, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Data.Path, "rejected-nppes-*.csv"));
        Assert.Contains(
            "Removed the 12 fictional therapists of the demo.", await DoneAsync("import", "nppes", People(1, 1).Save(PathOf(FullName))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_the_demo_is_said()
    {
        await RunAsync("synth", "listings", "--count", "12", "--out", PathOf("demo.json"));
        await DoneAsync("import", "listings", PathOf("demo.json"));

        Assert.Contains(
            "Removed the 12 fictional therapists of the demo.",
            await DoneAsync("import", "nppes", People(1, 1).Save(PathOf(WeeklyName))),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_file_needs_older()
    {
        await DoneAsync("import", "nppes", People(1, 2).Save(PathOf(LaterFullName)));
        var older = People(1, 3).Save(PathOf(FullName));

        Assert.Contains("--older", await RefusedAsync("import", "nppes", older), StringComparison.Ordinal);
        Assert.Equal(1, Count(await DoneAsync("import", "nppes", older, "--older"), "inserted"));
    }

    [Fact]
    public async Task Taking_off_too_many_needs_allow_delist()
    {
        await DoneAsync("import", "nppes", People(1, 20).Save(PathOf(FullName)));
        var path = People(3, 20).Blank(1, "06/10/2026").Blank(2, "06/10/2026").Save(PathOf(LaterFullName));

        Assert.Contains("2 of 20 therapists", await RefusedAsync("import", "nppes", path), StringComparison.Ordinal);
        Assert.Equal(2, Count(await DoneAsync("import", "nppes", path, "--allow-delist"), "no longer listed"));
    }

    [Fact]
    public async Task Kind_overrides_the_name()
    {
        await DoneAsync("import", "nppes", People(1, 40).Save(PathOf(FullName)));
        var path = People(2, 40).Save(PathOf(WeeklyName));

        Assert.Equal(0, Count(await DoneAsync("import", "nppes", path), "no longer listed"));
        var full = await DoneAsync("import", "nppes", path, "--kind", "full");

        Assert.Contains("full file", full, StringComparison.Ordinal);
        Assert.Equal(1, Count(full, "no longer listed"));
    }

    [Theory]
    [InlineData("missing.csv", "There is no file")]
    [InlineData("folder", "is a folder. Name the file in it.")]
    [InlineData("wrong.csv", "wrong.csv lacks the headings")]
    [InlineData("empty.csv", "empty.csv is empty.")]
    public async Task A_file_that_is_none_is_refused_in_a_sentence_and_makes_no_database(string name, string says)
    {
        Directory.CreateDirectory(PathOf("folder"));
        await File.WriteAllTextAsync(PathOf("wrong.csv"), "name,town\nPat,New Haven\n");
        await File.WriteAllTextAsync(PathOf("empty.csv"), "");

        Assert.Contains(says, await RefusedAsync("import", "nppes", PathOf(name)), StringComparison.Ordinal);
        Assert.False(Data.HasDatabase);
    }

    [Fact]
    public async Task A_database_that_is_none_is_named()
    {
        Directory.CreateDirectory(Data.Path);
        await File.WriteAllTextAsync(Data.DatabaseFile, string.Concat(Enumerable.Repeat("This is no database. ", 400)));

        await RefusedAsync("import", "nppes", People(1, 1).Save(PathOf(WeeklyName)));
    }

    [Theory]
    [InlineData("import", "nppes")]
    [InlineData("import", "nppes", "a.csv", "--kind", "monthly")]
    [InlineData("import", "nppes", "a.csv", "--no-such-option")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData]
    public async Task A_wrong_command_line_is_exit_code_2(params string[] arguments)
    {
        var answer = await RunAsync(arguments);

        Assert.Equal(2, answer.ExitCode);
        Assert.NotEqual("", answer.Error);
    }

    [Theory]
    [InlineData("nppes")]
    [InlineData("listings")]
    public async Task Help_says_when_the_demo_goes(string verb)
    {
        var help = string.Join(' ', (await DoneAsync("import", verb, "--help")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("removed first where the directory holds nobody else", help, StringComparison.Ordinal);
    }

    private static Builder People(int first, int last)
    {
        var file = new Builder();
        for (var number = first; number <= last; number++)
        {
            file.Person(number);
        }

        return file;
    }

    /// <summary>The number at the end of the report's first line that has these words before it.</summary>
    private static int Count(string report, string words)
    {
        var line = report.Split('\n').First(line => line.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '\r').TrimEnd().EndsWith(words, StringComparison.Ordinal));
        return int.Parse(line.AsSpan().Trim()[(line.AsSpan().Trim().LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
