using System.IO.Compression;
using System.Text;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Files;
using Builder = IptFinder.Tests.Shared.RegistryFileBuilder;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>Files that were good once: each is refused in a sentence, or its damaged rows are counted and the rest is read.</summary>
public sealed class DamagedFileTests : RegistryTests
{
    [Fact]
    public async Task StrayByteThatIsNotUtf8_IsReadAndLeavesNoControlCharacter()
    {
        var bytes = Encoding.Latin1.GetBytes(new Builder().Person(1, (Builder.LastName, "PER\u0081EZ")).Person(2).ToString());

        Assert.Equal(2, Finished(await ImportBytesAsync(FullName, bytes)).Practitioners!.Inserted);
        Assert.Equal("Perez", (await PersonAsync(1)).LastName);
    }

    [Fact]
    public async Task NulBytesInARow_RejectThatRow()
    {
        var text = new Builder().Person(1).Person(2, (Builder.LastName, "EX\0MPLE")).Person(3).ToString();

        var counts = Finished(await ImportBytesAsync(FullName, Encoding.UTF8.GetBytes(text))).Practitioners!;

        Assert.Equal((3, 2, 1), (counts.Read, counts.Inserted, counts.Rejected[LineDamage.ControlCharacter]));
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(3_000_000)]
    public async Task FullFileThatEndsInNulBytes_IsCutShort_AndTakesNobodyOff(int nuls)
    {
        await ImportAsync(FullName, People(1, 100));
        var bytes = Encoding.UTF8.GetBytes(People(1, 99).ToString());

        var refusal = Refusal(await ImportBytesAsync(LaterFullName, [.. bytes, .. new byte[nuls]]));

        Assert.Contains("ends in the middle of a row", refusal, StringComparison.Ordinal);
        Assert.Equal(100, await ListedAsync());
    }

    [Fact]
    public async Task FileOfNulBytes_IsRefused() =>
        Assert.Contains("NUL", Refusal(await ImportBytesAsync(FullName, new byte[4096])), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Utf16_IsRefusedByName(bool byteOrderMark, bool quoted)
    {
        var text = quoted ? People(1, 3).ToString() : People(1, 3).ToString().Replace("\"", "", StringComparison.Ordinal);
        var encoding = new UnicodeEncoding(bigEndian: false, byteOrderMark);

        var refusal = Refusal(await ImportBytesAsync(WeeklyName, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));

        Assert.Contains($"{WeeklyName} holds NUL bytes", refusal, StringComparison.Ordinal);
        Assert.Contains("UTF-16", refusal, StringComparison.Ordinal);
        Assert.False(Data.HasDatabase);
    }

    [Fact]
    public async Task VeryLongLine_IsRejected_AndTheRestIsRead()
    {
        var text = People(1, 2).Person(3, (Builder.LastName, new string('X', 5_000_000))).Person(4).ToString();

        var report = Finished(await ImportBytesAsync(FullName, Encoding.UTF8.GetBytes(text)));

        Assert.Equal((4, 3, 1), (report.Practitioners!.Read, report.Practitioners.Inserted, report.Practitioners.Rejected[LineDamage.TooLong]));
        Assert.Contains($",4,{Builder.NpiOf(3)},{LineDamage.TooLong}", await File.ReadAllTextAsync(report.RejectionFile!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task VeryLongHeadingLine_IsRefused() =>
        Assert.Contains(
            "lacks the headings", Refusal(await ImportBytesAsync(FullName, [.. Enumerable.Repeat((byte)'X', 5_000_000)])), StringComparison.Ordinal);

    [Fact]
    public async Task WeeklyFileWithATruncatedLastRow_KeepsTheRest()
    {
        var text = People(1, 3).ToString();

        var counts = Finished(await ImportBytesAsync(WeeklyName, Encoding.UTF8.GetBytes(text[..^70]))).Practitioners!;

        Assert.Equal((3, 2, 1), (counts.Read, counts.Inserted, counts.Rejected[LineDamage.CutShort]));
    }

    [Fact]
    public async Task HeadingsOnlyOfFurtherLocations_AreRefused_AndNobodyLosesTheirs()
    {
        await ImportAsync(
            People(1, 3).Save(PathOf(WeeklyName)), Builder.ForLocations().Location(1, "Hartford", "CT", "06103").Save(PathOf("pl_pfile_20260608-20260614.csv")));
        var before = await ContentAsync();
        var empty = Builder.ForLocations().Save(PathOf("pl_pfile_20260615-20260621.csv"));

        var refusal = Refusal(await ImportAsync(empty, People(1, 4).Save(PathOf("npidata_pfile_20260615-20260621.csv"))));

        Assert.Contains("pl_pfile_20260615-20260621.csv has headings but no rows. Nothing was changed.", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await ContentAsync());
    }

    [Theory]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.NoCompression)]
    public async Task ZipWithAChangedByte_IsRefused(CompressionLevel level)
    {
        var path = PathOf("weekly.zip");
        using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(WeeklyName, level).Open();
            entry.Write(Encoding.UTF8.GetBytes(People(1, 300).ToString()));
        }

        ChangeAByte(path);

        Assert.Contains("is damaged", Refusal(await ImportAsync(path)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GzipWithAChangedByte_IsRefused()
    {
        var path = PathOf(WeeklyName + ".gz");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.NoCompression))
        {
            gzip.Write(Encoding.UTF8.GetBytes(People(1, 300).ToString()));
        }

        ChangeAByte(path);

        Assert.Contains("is damaged", Refusal(await ImportAsync(path)), StringComparison.Ordinal);
    }

    /// <summary>A letter of a name where the file is stored as it is.</summary>
    private static void ChangeAByte(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var at = bytes.AsSpan().LastIndexOf("EXAMPLE"u8);
        bytes[at > 0 ? at : bytes.Length / 2] ^= 0x04;
        File.WriteAllBytes(path, bytes);
    }

    private async Task<ImportResult> ImportBytesAsync(string name, byte[] bytes)
    {
        await File.WriteAllBytesAsync(PathOf(name), bytes);
        return await ImportAsync(PathOf(name));
    }
}
