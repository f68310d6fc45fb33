using IptFinder.Data.Demo;

namespace IptFinder.IntegrationTests.Cli;

/// <summary><c>ipt synth</c> as a command.</summary>
public sealed class SynthTests : CommandTests
{
    [Fact]
    public async Task Without_a_file_the_sample_directory_goes_to_standard_output_and_nothing_else_does()
    {
        var answer = await RunAsync("synth", "listings", "--count", "1500", "--seed", "1");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(DemoDirectory.DefaultFile), answer.Output);
        Assert.Equal("Wrote 1,500 fictional therapists to standard output.", answer.Error.Trim());
        Assert.False(Data.HasDatabase);
    }

    [Fact]
    public async Task With_a_file_it_is_written_there_and_can_be_imported()
    {
        var path = PathOf("people.json");

        var answer = await RunAsync("synth", "listings", "--count", "20", "--seed", "7", "--out", path);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
        Assert.Equal((byte)'{', (await File.ReadAllBytesAsync(path))[0]);
        Assert.Contains("inserted", await DoneAsync("import", "listings", path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--count", "0", "--count a number from 1 to 9999")]
    [InlineData("--count", "10000", "--count a number from 1 to 9999")]
    [InlineData("--as-of", "20 Nov 2026", "like 2026-11-20")]
    [InlineData("--out", "no/such/folder/people.json", "no/such/folder")]
    public async Task What_it_cannot_do_it_says(string option, string value, string says) =>
        Assert.Contains(says, await RefusedAsync("synth", "listings", option, value), StringComparison.Ordinal);

    [Fact]
    public async Task The_database_is_filled() =>
        Assert.Contains("holds 1,200 fictional therapists", await DoneAsync("synth", "--count", "1200", "--seed", "3"), StringComparison.Ordinal);

    [Fact]
    public async Task A_registry_file_is_written()
    {
        await DoneAsync("synth", "nppes", "--megabytes", "2", PathOf("people.csv"));

        Assert.InRange(new FileInfo(PathOf("people.csv")).Length, 2_000_000, 2_003_000);
        Assert.Contains("inserted", await DoneAsync("import", "nppes", PathOf("people.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--count", "many")]
    [InlineData("--seed", "-1")]
    public async Task A_value_that_is_no_number_is_a_wrong_command_line(string option, string value) =>
        Assert.Equal(2, (await RunAsync("synth", "listings", option, value)).ExitCode);
}
