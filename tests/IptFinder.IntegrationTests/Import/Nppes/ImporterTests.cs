using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.Domain.Therapists;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>What an import does to the directory, on fictional files.</summary>
public sealed class ImporterTests : RegistryTests
{
    [Fact]
    public async Task Unknown_ZIP_IsPlacedRoughlyAndSaysSo()
    {
        await ImportAsync(FullName, file => file
            .Person(1, ("Provider Business Practice Location Address Postal Code", "065999999"))
            .Person(2));

        await using var context = Data.OpenForReading();
        var locations = await context.Locations.AsNoTracking().OrderBy(location => location.TherapistId).ToListAsync();
        Assert.True(locations[0].IsApproximate);
        Assert.InRange(locations[0].Latitude, 41, 42);
        Assert.InRange(locations[0].Longitude, -74, -72);
        Assert.False(locations[1].IsApproximate);
    }

    [Fact]
    public async Task Street_IsNeverStored()
    {
        await ImportAsync(FullName, file => file.Person(1));

        Assert.Equal(-1, (await File.ReadAllBytesAsync(Data.DatabaseFile)).AsSpan().IndexOf("SECRET STREET"u8));
        Assert.Equal(-1, (await File.ReadAllBytesAsync(Data.DatabaseFile)).AsSpan().IndexOf("Secret Street"u8));
    }

    [Fact]
    public async Task FullFile_MarksTheAbsentAsNoLongerListed_WeeklyDoesNot()
    {
        await ImportAsync(FullName, file => People(file, 1, 40));
        var weekly = await ImportAsync(WeeklyName, file => file.Person(41));
        Assert.Equal(0, Finished(weekly).Delisted);
        Assert.Equal(41, await ListedAsync());

        var full = await ImportAsync(LaterFullName, file => People(file, 2, 41));

        Assert.Equal(1, Finished(full).Delisted);
        Assert.Equal(40, await ListedAsync());
    }

    [Fact]
    public async Task FullFile_ThatWouldTakeOverFivePercentOut_StopsBeforeWriting()
    {
        await ImportAsync(FullName, file => People(file, 1, 40));
        var before = await DirectoryContent.ReadAsync(Data);

        var refused = await ImportAsync(LaterFullName, file => People(file, 4, 40));

        Assert.Contains("3 of 40", Assert.IsType<ImportResult.Refused>(refused).Reason, StringComparison.Ordinal);
        Assert.Equal(before, await DirectoryContent.ReadAsync(Data));
        Assert.Equal(3, Finished(await ImportAsync(LaterFullName, file => People(file, 4, 40), allowDelist: true)).Delisted);
    }

    [Fact]
    public async Task OlderFile_IsRefusedUnlessAskedFor()
    {
        await ImportAsync(LaterFullName, file => file.Person(1));

        var refused = await ImportAsync(FullName, file => file.Person(1).Person(2));

        Assert.Contains("--older", Assert.IsType<ImportResult.Refused>(refused).Reason, StringComparison.Ordinal);
        Assert.Equal(1, await ListedAsync());
    }

    [Fact]
    public async Task Suppressed_StaysOutOfEveryLaterImport()
    {
        await ImportAsync(FullName, file => file.Person(1).Person(2));
        await using (var context = Data.Open())
        {
            var npi = Npi.TryParse(RegistryFileBuilder.NpiOf(1))!.Value;
            Assert.True(await Suppressions.AddAsync(context, npi, new DateOnly(2026, 7, 1), default));
        }

        var report = Finished(await ImportAsync(LaterFullName, file => People(file, 1, 3)));

        Assert.Equal(1, report.Practitioners!.Skipped.Values.Sum());
        Assert.Equal(2, await ListedAsync());
    }

    [Fact]
    public async Task DamagedLines_AreRejectedWithTheirNumber_AndTheRestIsRead()
    {
        var report = Finished(await ImportAsync(FullName, file => file
            .Person(1)
            .Person(2, ("NPI", "1234567890"))
            .Line("\"1000000004\",\"1\",\"stray\" byte\",\"\"\n")
            .Person(3)
            .Line("\"10000000")));

        Assert.Equal(5, report.Practitioners!.Read);
        Assert.Equal(2, report.Practitioners.Inserted);
        Assert.Equal(3, report.Practitioners.Rejected.Values.Sum());
        var lines = await File.ReadAllLinesAsync(report.RejectionFile!);
        Assert.Contains(lines, line => line.Contains(",3,", StringComparison.Ordinal) && line.Contains("1234567890", StringComparison.Ordinal));
    }

    private static void People(RegistryFileBuilder file, int first, int last)
    {
        for (var number = first; number <= last; number++)
        {
            file.Person(number);
        }
    }

    private Task<ImportResult> ImportAsync(string name, Action<RegistryFileBuilder> fill, bool allowDelist = false)
    {
        var file = new RegistryFileBuilder();
        fill(file);
        return ImportAsync(new NppesRequest { Paths = [file.Save(PathOf(name))], AllowDelist = allowDelist });
    }
}
