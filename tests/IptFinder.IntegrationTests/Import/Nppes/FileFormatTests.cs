using System.IO.Compression;
using System.Text;
using System.Text.Json;
using IptFinder.Data.Import;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>What an import reads, and what it says of files it cannot.</summary>
public sealed class FileFormatTests : RegistryTests
{
    [Fact]
    public async Task PublishedZip_PractitionersAndLocationsAreReadWithoutUnpacking()
    {
        var zip = Zip(
            "NPPES_Data_Dissemination_060826_061426_Weekly_V2.zip",
            ("npidata_pfile_20260608-20260614_fileheader.csv", new RegistryFileBuilder().ToString()),
            ("pl_pfile_20260608-20260614.csv", RegistryFileBuilder.ForLocations().Location(1, "Hartford", "CT", "06103").ToString()),
            ("pl_pfile_20260608-20260614_fileheader.csv", RegistryFileBuilder.ForLocations().ToString()),
            ("folder/npidata_pfile_20260608-20260614.csv", People(1, 3).ToString()),
            ("othername_pfile_20260608-20260614.csv", "\"NPI\"\n"),
            ("Readme.pdf", "%PDF"));

        var report = Finished(await ImportAsync(zip));

        Assert.Equal((ImportKind.Weekly, new DateOnly(2026, 6, 14)), (report.Kind, report.AsOf));
        Assert.Equal((3, 1), (report.Practitioners!.Inserted, report.Locations!.Inserted));
        Assert.Equal(["New Haven", "Hartford"], (await PersonAsync(1)).Locations.Select(location => location.Town));
        Assert.Equal(["data", Path.GetFileName(zip)], Directory.EnumerateFileSystemEntries(PathOf("")).Select(Path.GetFileName).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Gzip_IsRead()
    {
        var path = Gzip(FullName + ".gz", People(1, 3).ToString());

        Assert.Equal(3, Finished(await ImportAsync(path)).Practitioners!.Inserted);
    }

    [Theory]
    [InlineData("Provider Sex Code", "\n", false, 0)]
    [InlineData("Provider Gender Code", "\r\n", false, 0)]
    [InlineData("Provider Sex Code", "\r\n", true, 1)]
    public async Task LayoutOfAnyYear_ColumnsAreFoundByName(string sexHeading, string lineEnd, bool byteOrderMark, int moreColumns)
    {
        var headings = RegistryFileBuilder.PractitionerHeadings.Reverse().Select(heading => heading == "Provider Sex Code" ? sexHeading : heading)
            .Concat(Enumerable.Repeat("Certification Date", moreColumns)).ToList();
        var path = PathOf(FullName);
        await File.WriteAllTextAsync(
            path,
            new RegistryFileBuilder(headings, lineEnd).Person(1, (sexHeading, "X")).ToString(),
            new UTF8Encoding(byteOrderMark));

        Assert.Equal(1, Finished(await ImportAsync(path)).Practitioners!.Inserted);
        Assert.Equal(Domain.Therapists.Gender.Nonbinary, (await PersonAsync(1)).Gender);
    }

    [RealDataFact]
    public async Task TheRegistrysOwn330Headings_AreKnown()
    {
        using var metadata = JsonDocument.Parse(
            await File.ReadAllTextAsync(SharedData.Path("nppes/npidata_pfile_20050523-20250608.metadata.json")));
        var headings = metadata.RootElement.GetProperty("original_column_names").EnumerateArray().Select(name => name.GetString()!).ToList();

        var result = await ImportAsync(FullName, new RegistryFileBuilder(headings).Person(1).Person(2));

        Assert.Equal(330, headings.Count);
        Assert.Equal(2, Finished(result).Practitioners!.Inserted);
    }

    [Fact]
    public async Task BytesOfWindows1252_AreReadAsSuch()
    {
        var path = PathOf(FullName);
        await File.WriteAllTextAsync(path, new RegistryFileBuilder().Person(1, (RegistryFileBuilder.LastName, "P\u00c9REZ")).ToString(), Encoding.Latin1);

        Assert.Equal(1, Finished(await ImportAsync(path)).Practitioners!.Inserted);
        Assert.Equal("P\u00e9rez", (await PersonAsync(1)).LastName);
    }

    [Theory]
    [InlineData("missing.csv", "There is no file")]
    [InlineData("folder", "is a folder")]
    [InlineData("empty.csv", "empty.csv is empty")]
    [InlineData("emptied.csv.gz", "emptied.csv.gz is empty")]
    [InlineData("othername.csv", "othername.csv lacks the headings \"Entity Type Code\", \"Provider Last Name (Legal Name)\"")]
    [InlineData("noswitch.csv", "noswitch.csv lacks the heading \"Healthcare Provider Primary Taxonomy Switch_15\". ")]
    [InlineData("notown.csv", "notown.csv lacks the heading \"Provider Secondary Practice Location Address - City Name\". ")]
    [InlineData("headings.csv", "headings.csv has headings but no rows")]
    [InlineData("binary.csv", "binary.csv holds NUL bytes")]
    [InlineData("nothing.zip", "nothing.zip holds no npidata_pfile")]
    [InlineData("locations.zip", "locations.zip holds no npidata_pfile")]
    [InlineData("broken.zip", "broken.zip is damaged")]
    [InlineData("cut.zip", "cut.zip is damaged")]
    [InlineData("broken.csv.gz", "broken.csv.gz is damaged")]
    [InlineData("cut.csv.gz", "cut.csv.gz is damaged")]
    [InlineData("text.zip", "text.zip lacks the headings")]
    public async Task FileThatIsNone_IsRefusedInASentence_AndTheDirectoryStays(string name, string says)
    {
        Finished(await ImportAsync(FullName, People(1, 40)));
        var before = await ContentAsync();
        Write(name);

        var refusal = Refusal(await ImportAsync(PathOf(name)));

        Assert.Contains(says, refusal, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await ContentAsync());
        Assert.Empty(Directory.EnumerateFiles(Data.Path, "rejected*"));
    }

    [Fact]
    public async Task WrongFile_MakesNoDatabase()
    {
        Write("othername.csv");

        Refusal(await ImportAsync(PathOf("othername.csv")));

        Assert.False(Data.HasDatabase);
    }

    [Fact]
    public async Task TwoFilesOfTherapists_AreRefused()
    {
        var first = People(1, 2).Save(PathOf(WeeklyName));
        var second = People(1, 2).Save(PathOf(LaterFullName));

        Assert.Contains("one after the other", Refusal(await ImportAsync(first, second)), StringComparison.Ordinal);
    }

    private void Write(string name)
    {
        var path = PathOf(name);
        switch (name)
        {
            case "missing.csv":
                break;
            case "folder":
                Directory.CreateDirectory(path);
                break;
            case "empty.csv":
                File.WriteAllText(path, "");
                break;
            case "emptied.csv.gz":
                Gzip(name, "");
                break;
            case "othername.csv":
                File.WriteAllText(path, "\"NPI\",\"Provider Other Organization Name\",\"Provider Other Organization Name Type Code\"\n");
                break;
            case "noswitch.csv":
                new RegistryFileBuilder([.. RegistryFileBuilder.PractitionerHeadings.SkipLast(1)]).Person(1).Save(path);
                break;
            case "notown.csv":
                File.WriteAllText(path, string.Join(',', RegistryFileBuilder.LocationHeadings.Where(heading => !heading.EndsWith("City Name", StringComparison.Ordinal))));
                break;
            case "headings.csv":
                new RegistryFileBuilder().Save(path);
                break;
            case "binary.csv":
                File.WriteAllBytes(path, [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37 % 256))]);
                break;
            case "nothing.zip":
                Zip(name, ("readme.txt", "nothing"));
                break;
            case "locations.zip":
                Zip(name, ("pl_pfile_20260608-20260614.csv", RegistryFileBuilder.ForLocations().ToString()));
                break;
            case "broken.zip":
                File.WriteAllText(path, "PK\u0003\u0004 and then nothing of the kind");
                break;
            case "cut.zip":
                Zip(name, (WeeklyName, People(1, 300).ToString()));
                Cut(path);
                break;
            case "broken.csv.gz":
                File.WriteAllBytes(path, [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
                break;
            case "cut.csv.gz":
                Gzip(name, People(1, 3000).ToString());
                Cut(path);
                break;
            case "text.zip":
                File.WriteAllText(path, "This is a text.\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(name), name, "No such file.");
        }
    }

    private static void Cut(string path)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(file.Length / 2);
    }

    private string Gzip(string name, string text)
    {
        using var gzip = new GZipStream(File.Create(PathOf(name)), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(text));
        return PathOf(name);
    }

    private string Zip(string name, params (string Name, string Text)[] entries)
    {
        using var zip = new ZipArchive(File.Create(PathOf(name)), ZipArchiveMode.Create);
        foreach (var (entryName, text) in entries)
        {
            using var entry = zip.CreateEntry(entryName).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return PathOf(name);
    }
}
