using IptFinder.Data.Import;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Nppes;
using Builder = IptFinder.Tests.Shared.RegistryFileBuilder;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>What takes someone off the list, and what never does: docs/adr/0017.</summary>
public sealed class DelistTests : RegistryTests
{
    private const string NextWeekName = "npidata_pfile_20260615-20260621.csv";

    [Fact]
    public async Task AbsenceFromAWeeklyFile_TakesNobodyOff()
    {
        await ImportAsync(FullName, People(1, 40));

        var report = Finished(await ImportAsync(WeeklyName, People(41, 41)));

        Assert.Equal((ImportKind.Weekly, 0, 41), (report.Kind, report.Delisted, await ListedAsync()));
    }

    [Fact]
    public async Task AbsenceFromAFullFileReadAsWeekly_TakesNobodyOff()
    {
        await ImportAsync(FullName, People(1, 40));

        var report = Finished(await ImportAsync(
            new NppesRequest { Paths = [People(2, 40).Save(PathOf(LaterFullName))], Kind = ImportKind.Weekly }));

        Assert.Equal((0, 40), (report.Delisted, await ListedAsync()));
    }

    [Fact]
    public async Task ProfessionGone_IsTheirOwnNewestWord_AndTheyComeBackWithIt()
    {
        await ImportAsync(FullName, People(1, 40));
        var physician = new Builder().Person(1, (Builder.Taxonomy, "207Q00000X"));

        var gone = Finished(await ImportAsync(WeeklyName, physician));
        Assert.Equal((1, 1, 0), (gone.Practitioners!.Updated, gone.Delisted, gone.Practitioners.Skipped.Count));
        Assert.Equal(new DateOnly(2026, 6, 14), (await PersonAsync(1)).DelistedOn);

        var stillGone = Finished(await ImportAsync(NextWeekName, physician));
        Assert.Equal((1, 0), (stillGone.Practitioners!.Unchanged, stillGone.Delisted));

        var back = Finished(await ImportAsync("npidata_pfile_20260622-20260628.csv", People(1, 1)));
        Assert.Equal(1, back.Practitioners!.Updated);
        Assert.Null((await PersonAsync(1)).DelistedOn);
    }

    [Fact]
    public async Task Deactivated_IsTakenOff_AndReactivatedComesBack()
    {
        await ImportAsync(FullName, People(1, 40));

        await ImportAsync(WeeklyName, new Builder().Blank(1, "06/10/2026"));
        Assert.Equal(39, await ListedAsync());

        await ImportAsync(NextWeekName, new Builder().Person(1, (Builder.Deactivated, "06/10/2026"), (Builder.Reactivated, "06/16/2026")));
        Assert.Equal(40, await ListedAsync());
    }

    [Fact]
    public async Task MovedAbroadWithoutALicenseHere_IsTakenOff()
    {
        await ImportAsync(FullName, People(1, 40));

        var report = Finished(await ImportAsync(WeeklyName, new Builder().Person(
            1, (Builder.State, "Rheinland-Pfalz"), (Builder.Zip, "55116"), (Builder.Country, "DE"), ("Provider License Number_1", ""))));

        Assert.Equal((1, 39), (report.Delisted, await ListedAsync()));
    }

    [Theory]
    [InlineData("deactivated")]
    [InlineData("of another profession")]
    public async Task WeeklyFileThatWouldTakeOverFivePercentOff_StopsBeforeWriting(string rows)
    {
        await ImportAsync(FullName, People(1, 300));
        var before = await ContentAsync();
        var weekly = Leaving(rows, 20).Save(PathOf(WeeklyName));

        var refusal = Refusal(await ImportAsync(weekly));

        Assert.Contains("would take 20 of 300 therapists off the list, more than 5 %. Nothing was changed.", refusal, StringComparison.Ordinal);
        Assert.Contains("--allow-delist", refusal, StringComparison.Ordinal);
        Assert.Equal(before, await ContentAsync());
        Assert.Equal(20, Finished(await ImportAsync(new NppesRequest { Paths = [weekly], AllowDelist = true })).Delisted);
    }

    [Fact]
    public async Task FivePercentItself_IsAllowed()
    {
        await ImportAsync(FullName, People(1, 400));

        Assert.Equal(20, Finished(await ImportAsync(WeeklyName, Leaving("deactivated", 20))).Delisted);
    }

    [Fact]
    public async Task AFewOfAWeek_NeverStopASmallDirectory()
    {
        await ImportAsync(FullName, People(1, 4));

        Assert.Equal(1, Finished(await ImportAsync(WeeklyName, Leaving("deactivated", 1))).Delisted);
    }

    [Fact]
    public async Task WeeklyFileCutShort_TakesNobodyOffWhoIsNotInIt()
    {
        await ImportAsync(FullName, People(1, 40));
        var text = People(1, 3).ToString();
        var path = PathOf(WeeklyName);
        await File.WriteAllTextAsync(path, text[..^60]);

        var report = Finished(await ImportAsync(path));

        Assert.Equal((0, 1), (report.Delisted, report.Practitioners!.Rejected[LineDamage.CutShort]));
        Assert.Equal(40, await ListedAsync());
    }

    private static Builder Leaving(string how, int people)
    {
        var file = new Builder();
        for (var number = 1; number <= people; number++)
        {
            file = how == "deactivated" ? file.Blank(number, "06/10/2026") : file.Person(number, (Builder.Taxonomy, "207Q00000X"));
        }

        return file;
    }
}
