using IptFinder.Data.Import;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Records;
using IptFinder.Domain.Licensure;
using Microsoft.EntityFrameworkCore;
using Builder = IptFinder.Tests.Shared.RegistryFileBuilder;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>Imports one after another: what each changes, and what it leaves alone.</summary>
public sealed class RegistryRunTests : RegistryTests
{
    [Fact]
    public async Task SameFileAgain_ChangesNothingAndSaysSo()
    {
        await ImportAsync(FullName, People(1, 3));
        var before = await ContentAsync();

        var again = Assert.IsType<ImportResult.AlreadyImported>(await ImportAsync(PathOf(FullName)));

        Assert.Equal(new DateOnly(2026, 6, 7), again.Run.AsOf);
        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task SameFileUnderAnotherName_IsStillTheSame()
    {
        await ImportAsync(WeeklyName, People(1, 3));
        File.Copy(PathOf(WeeklyName), PathOf("copy.csv"));

        Assert.IsType<ImportResult.AlreadyImported>(await ImportAsync(PathOf("copy.csv")));
    }

    [Fact]
    public async Task SameFileAsAnotherKind_IsImported()
    {
        await ImportAsync(FullName, People(1, 3));

        var report = Finished(await ImportAsync(new NppesRequest { Paths = [PathOf(FullName)], Kind = ImportKind.Weekly }));

        Assert.Equal((ImportKind.Weekly, 3), (report.Kind, report.Practitioners!.Unchanged));
    }

    [Fact]
    public async Task SameRowsInANewerFile_AreUnchanged_AndTheirDateMovesOn()
    {
        await ImportAsync(FullName, People(1, 3));

        var report = Finished(await ImportAsync(LaterFullName, People(1, 3)));

        Assert.Equal((0, 0, 3), (report.Practitioners!.Inserted, report.Practitioners.Updated, report.Practitioners.Unchanged));
        Assert.Equal(new DateOnly(2026, 7, 12), (await PersonAsync(1)).RegistryAsOf);
    }

    [Fact]
    public async Task OlderFileWhenAskedFor_GoesBack_ButNotTheDateOfUnchangedPeople()
    {
        await ImportAsync(LaterFullName, People(1, 2));
        var older = new Builder().Person(1).Person(2, (Builder.LastName, "BEFORE")).Save(PathOf(FullName));

        var report = Finished(await ImportAsync(new NppesRequest { Paths = [older], Older = true }));

        Assert.Equal((1, 1), (report.Practitioners!.Updated, report.Practitioners.Unchanged));
        Assert.Equal(new DateOnly(2026, 7, 12), (await PersonAsync(1)).RegistryAsOf);
        Assert.Equal(("Before", new DateOnly(2026, 6, 7)), ((await PersonAsync(2)).LastName, (await PersonAsync(2)).RegistryAsOf));
    }

    [Fact]
    public async Task NameWithoutDates_IsWeekly_AndSpeaksForItsNewestRow()
    {
        var report = Finished(await ImportAsync(
            "npidata.csv", new Builder().Person(1, ("Last Update Date", "05/04/2026")).Person(2, ("Last Update Date", "01/02/2999"))));

        Assert.Equal((ImportKind.Weekly, new DateOnly(2026, 5, 4)), (report.Kind, report.AsOf));
    }

    [Fact]
    public async Task KindOverridesTheName()
    {
        await ImportAsync(FullName, People(1, 40));
        var weekly = People(2, 40).Save(PathOf(WeeklyName));

        var report = Finished(await ImportAsync(new NppesRequest { Paths = [weekly], Kind = ImportKind.Full }));

        Assert.Equal((ImportKind.Full, 1), (report.Kind, report.Delisted));
        Assert.Equal(new DateOnly(2026, 6, 14), (await PersonAsync(1)).DelistedOn);
    }

    [Fact]
    public async Task SameNpiTwice_TheFirstRowCounts_AndImportingAgainChangesNothing()
    {
        var file = new Builder().Person(1).Person(1, (Builder.LastName, "SECOND"));
        var first = Finished(await ImportAsync(WeeklyName, file));
        var before = await ContentAsync();

        var again = Finished(await ImportAsync("npidata_pfile_20260606-20260614.csv", file.Line("\n")));

        Assert.Equal((1, 1), (first.Practitioners!.Inserted, first.Practitioners.Rejected[Reasons.SameNpi]));
        Assert.Equal((0, 1, 1), (again.Practitioners!.Updated, again.Practitioners.Unchanged, again.Practitioners.Rejected.Count));
        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task DamagedRowInAFullFile_TakesNobodyOffTheList()
    {
        await ImportAsync(FullName, People(1, 40));
        var file = People(2, 40).Line($"\"{Builder.NpiOf(1)}\",\"1\",\"\"\"stray\n");

        var report = Finished(await ImportAsync(LaterFullName, file));

        Assert.Equal((0, 1), (report.Delisted, report.Practitioners!.Rejected.Values.Sum()));
        Assert.Equal(40, await ListedAsync());
    }

    [Fact]
    public async Task FullFileCutShort_IsRefusedWhenItWouldTakeAnyoneOff()
    {
        await ImportAsync(FullName, People(1, 100));
        var text = People(1, 100).ToString();
        var path = PathOf(LaterFullName);
        await File.WriteAllTextAsync(path, text[..(text.LastIndexOf(Builder.NpiOf(99), StringComparison.Ordinal) + 60)]);

        Assert.Contains("in the middle of a row", Refusal(await ImportAsync(path)), StringComparison.Ordinal);
        Assert.Equal(100, await ListedAsync());
        var report = Finished(await ImportAsync(new NppesRequest { Paths = [path], AllowDelist = true }));
        Assert.Equal((1, 1), (report.Delisted, report.Practitioners!.Rejected[LineDamage.CutShort]));
    }

    [Fact]
    public async Task DemoAlone_MakesRoomForRealPeople()
    {
        await MakeDemoAsync();

        var report = Finished(await ImportAsync(WeeklyName, People(1, 2)));

        Assert.Equal((1, 2), (report.DemoRemoved, await ListedAsync()));
        await using var context = Data.OpenForReading();
        Assert.False(await context.Listings.AnyAsync());
    }

    [Fact]
    public async Task DemoKeptBesideRealPeople_StaysAtLaterImports()
    {
        await MakeDemoAsync();
        var first = People(1, 1).Save(PathOf(WeeklyName));
        var kept = Finished(await ImportAsync(new NppesRequest { Paths = [first], KeepDemo = true }));
        Assert.Equal((0, 2), (kept.DemoRemoved, await ListedAsync()));

        Assert.IsType<ImportResult.AlreadyImported>(await ImportAsync(first));
        var later = Finished(await ImportAsync("npidata_pfile_20260615-20260621.csv", People(2, 2)));

        Assert.Equal((0, 3), (later.DemoRemoved, await ListedAsync()));
    }

    [Fact]
    public async Task DemoKeptBesideNobody_GoesWhenTheSameFileComesAgain()
    {
        await MakeDemoAsync();
        var nobody = new Builder().Person(1, (Builder.Taxonomy, "207Q00000X")).Save(PathOf(WeeklyName));
        Finished(await ImportAsync(new NppesRequest { Paths = [nobody], KeepDemo = true }));

        Assert.Equal(1, Finished(await ImportAsync(nobody)).DemoRemoved);
    }

    [Fact]
    public async Task ListingByConsent_StaysWhileTheRegistryChangesUnderIt()
    {
        await ImportAsync(FullName, People(1, 40));
        await AddListingAsync(Builder.NpiOf(1), isFictional: false, "example-1");

        await ImportAsync(WeeklyName, new Builder().Person(1, (Builder.LastName, "CHANGED")));
        Assert.Equal(("Changed", "example-1"), ((await PersonAsync(1)).LastName, (await PersonAsync(1)).Listing?.Id));

        await ImportAsync(LaterFullName, People(2, 40));
        Assert.NotNull((await PersonAsync(1)).DelistedOn);
        Assert.NotNull((await PersonAsync(1)).Listing);
    }

    [Fact]
    public async Task PersonHereByConsentAlone_IsNotTakenOffByARegistryThatNeverListedThem()
    {
        await ImportAsync(FullName, People(1, 40));
        await AddListingAsync(Builder.NpiOf(50), isFictional: false, "example-50");

        var report = Finished(await ImportAsync(LaterFullName, People(1, 40).Person(50, (Builder.Taxonomy, "207Q00000X"))));
        Assert.Equal((0, 1), (report.Delisted, report.Practitioners!.Skipped[Reasons.NotTherapist]));

        await ImportAsync("npidata_pfile_20260713-20260719.csv", new Builder().Blank(50, "07/14/2026"));
        Assert.NotNull((await PersonAsync(50)).DelistedOn);
    }

    [Fact]
    public async Task Cancelled_ChangesNothing()
    {
        await ImportAsync(FullName, People(1, 3));
        var before = await ContentAsync();
        using var cancel = new CancellationTokenSource();
        var progress = new Calls(_ => cancel.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ImportAsync(
            new NppesRequest { Paths = [People(1, 9000).Save(PathOf(LaterFullName))] }, progress, cancel.Token));

        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task Readers_SeeTheOldDirectoryUntilTheEnd()
    {
        await ImportAsync(FullName, People(1, 3));
        var seen = new List<int>();
        var progress = new Calls(progress =>
        {
            if (progress.Step.StartsWith("Reading", StringComparison.Ordinal))
            {
                using var context = Data.OpenForReading();
                seen.Add(context.Therapists.Count());
            }
        });

        Finished(await ImportAsync(new NppesRequest { Paths = [People(1, 9000).Save(PathOf(LaterFullName))] }, progress));

        Assert.True(seen.Count >= 2);
        Assert.All(seen, count => Assert.Equal(3, count));
        Assert.Equal(9000, await ListedAsync());
    }

    [Fact]
    public async Task Run_IsRecordedWithItsCounts()
    {
        await ImportAsync(FullName, new Builder().Person(1).Person(2).Person(3, ("Entity Type Code", "2")).Person(4, (Builder.LastName, "")));

        await using var context = Data.OpenForReading();
        var run = await context.ImportRuns.SingleAsync();
        Assert.Equal(("nppes-full", FullName, new DateOnly(2026, 6, 7)), (run.Kind, run.FileName, run.AsOf));
        Assert.Equal((4, 2, 0, 0, 1, 1, 0), (run.Read, run.Inserted, run.Updated, run.Unchanged, run.Skipped, run.Rejected, run.Delisted));
        Assert.Equal(64, run.Sha256.Length);
        var rejected = await File.ReadAllLinesAsync(Path.Combine(Data.Path, "rejected-nppes-20261123-101500.csv"));
        Assert.Equal(["file,line,npi,reason", $"\"{FullName}\",5,{Builder.NpiOf(4)},{Reasons.NoName}"], rejected);
    }

    private async Task MakeDemoAsync()
    {
        await Data.MigrateAsync(default);
        await AddListingAsync(npi: null, isFictional: true, "demo-1");
    }

    private async Task AddListingAsync(string? npi, bool isFictional, string id)
    {
        await using var context = Data.Open();
        var number = npi is null ? (long?)null : long.Parse(npi, System.Globalization.CultureInfo.InvariantCulture);
        var person = await context.Therapists.SingleOrDefaultAsync(entry => number != null && entry.Npi == number);
        if (person is null)
        {
            person = new TherapistRecord
            {
                Npi = number,
                FirstName = "Pat",
                MiddleName = "",
                LastName = "Sample",
                NameSuffix = "",
                Credentials = "",
                Profession = Profession.Counselor,
            };
            context.Therapists.Add(person);
        }

        person.Listing = new ListingRecord { Id = id, ConsentOn = new DateOnly(2026, 5, 1), IsFictional = isFictional, Document = "{}" };
        await context.SaveChangesAsync();
    }

    private sealed class Calls(Action<ImportProgress> action) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => action(value);
    }
}
