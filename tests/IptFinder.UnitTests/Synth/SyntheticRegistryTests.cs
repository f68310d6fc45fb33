using System.Text;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Synth;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Synth;

/// <summary>Registry files about nobody.</summary>
public class SyntheticRegistryTests
{
    private static readonly byte[] File = Write(5_000_000, seed: 1);

    [Fact]
    public void It_has_the_registrys_columns()
    {
        var headings = HeadingLine.Read(Lines(File)[0]);

        Assert.Equal(330, headings.Count);
        Assert.Empty(headings.MissingFor(names => new PractitionerColumns(names)));
    }

    [RealDataFact]
    public void The_headings_are_those_of_the_real_file()
    {
        using var real = new StreamReader(SharedData.Path("nppes/npidata_practitioners_2000.csv"));
        var names = real.ReadLine()!.Replace("Gender", "Sex", StringComparison.Ordinal);

        Assert.StartsWith(names.Replace("\"", "", StringComparison.Ordinal), Text(0).Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void It_ends_with_the_row_that_reaches_the_size()
    {
        Assert.InRange(File.Length, 5_000_000, 5_003_000);
        Assert.Equal((byte)'\n', File[^1]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_file_and_a_smaller_one_is_its_beginning()
    {
        var smaller = Write(1_000_000, seed: 1);

        Assert.True(File.AsSpan().StartsWith(smaller));
        Assert.False(File.AsSpan().StartsWith(Write(1_000_000, seed: 2)));
    }

    [Fact]
    public void Every_row_has_an_NPI_of_its_own_that_no_one_has()
    {
        var numbers = Lines(File).Skip(1).Select(line => Encoding.ASCII.GetString(line.Span[1..11])).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, number =>
        {
            Assert.NotNull(Npi.TryParse(number));
            Assert.StartsWith("2", number, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Rows_come_to_what_those_of_the_registry_come_to()
    {
        var lines = Lines(File);
        var headings = HeadingLine.Read(lines[0]);
        var mapper = new PractitionerMapper(new PractitionerColumns(headings), TestReference.Data);
        var row = new CsvRow(headings.Count);
        var outcomes = lines.Skip(1).Where(line => row.Split(line) is null)
            .Select((line, number) =>
            {
                row.Split(line);
                return mapper.Map(row, Npi.FromNumber(number));
            })
            .ToList();
        int PerThousand(Func<RowOutcome, bool> which) => 1000 * outcomes.Count(which) / outcomes.Count;

        Assert.InRange(PerThousand(outcome => outcome is RowOutcome.Kept), 60, 100);
        Assert.InRange(PerThousand(outcome => outcome is RowOutcome.Skipped { Reason: Reasons.Organization }), 180, 260);
        Assert.InRange(PerThousand(outcome => outcome is RowOutcome.Skipped { Reason: Reasons.Deactivated }), 25, 60);
        Assert.DoesNotContain(outcomes, outcome => outcome is RowOutcome.Rejected);
        Assert.InRange(lines.Count - 1 - outcomes.Count, 0, 5);
    }

    private static byte[] Write(long bytes, ulong seed)
    {
        using var file = new MemoryStream();
        new SyntheticRegistry(TestReference.Data, seed).Write(file, bytes, null, CancellationToken.None);
        return file.ToArray();
    }

    private static string Text(int line) => Encoding.UTF8.GetString(Lines(File)[line].Span);

    private static List<ReadOnlyMemory<byte>> Lines(byte[] file)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        for (var at = 0; at < file.Length;)
        {
            var length = file.AsSpan(at).IndexOf((byte)'\n');
            lines.Add(file.AsMemory(at, length));
            at += length + 1;
        }

        return lines;
    }
}
