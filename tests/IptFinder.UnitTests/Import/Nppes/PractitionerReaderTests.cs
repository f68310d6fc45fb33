using IptFinder.Data.Import;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Records;
using IptFinder.Data.Synth;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Import.Nppes;

/// <summary>A file of many blocks, read on all processors.</summary>
public sealed class PractitionerReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rows_come_as_one_after_another_would_give_them()
    {
        var file = Synthetic(8_000_000);
        var lines = File.ReadAllBytes(file.Path).AsMemory();
        var expected = new List<string>();
        var (headings, mapper, row) = ((HeadingLine?)null, (PractitionerMapper?)null, (CsvRow?)null);
        for (var number = 1; lines.Length > 0; number++)
        {
            var line = lines[..lines.Span.IndexOf((byte)'\n')];
            lines = lines[(line.Length + 1)..];
            if (headings is null)
            {
                headings = HeadingLine.Read(line);
                mapper = new PractitionerMapper(new PractitionerColumns(headings), TestReference.Data);
                row = new CsvRow(headings.Count);
                continue;
            }

            var damage = row!.Split(line);
            var npi = Npi.TryParse(row.Text(0));
            expected.Add(Told(number, npi, damage, damage is null ? mapper!.Map(row, npi!.Value) : null));
        }

        Assert.Equal(
            expected,
            PractitionerReader.Read(file, TestReference.Data, null, CancellationToken.None)
                .Select(read => Told(read.LineNumber, read.Npi, read.Damage, read.Outcome)));
    }

    [Fact]
    public void It_stops_when_asked_to_and_says_how_far_it_is()
    {
        using var stop = new CancellationTokenSource();
        var shares = new List<double>();
        var read = 0;

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var row in PractitionerReader.Read(Synthetic(4_000_000), TestReference.Data, new Shares(shares), stop.Token))
            {
                read++;
                if (shares.Count == 2)
                {
                    stop.Cancel();
                }
            }
        });

        Assert.InRange(read, 500, 3_000);
        Assert.Equal(shares.Order(), shares);
        Assert.All(shares, share => Assert.InRange(share, 0.1, 0.9));
    }

    private static string Told(long line, Npi? npi, string? damage, RowOutcome? outcome) =>
        $"{line} {npi} {damage} {(outcome is RowOutcome.Kept kept ? Told(kept.Therapist) : outcome)}";

    private static string Told(TherapistRecord person) =>
        $"{person.Npi} {person.LastName} {person.RegistryHash} {person.Licenses.Count} {person.Locations.Count}";

    private ImportFile Synthetic(long bytes)
    {
        var path = _folder.File("people.csv");
        using var file = File.Create(path);
        new SyntheticRegistry(TestReference.Data, 1).Write(file, bytes, null, CancellationToken.None);
        return new ImportFile(path, null, IsGzip: false);
    }

    private sealed class Shares(List<double> shares) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => shares.Add(value.Share);
    }
}
