using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.Domain.Geography;
using IptFinder.Domain.Licensure;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>The importer over 2,000 real rows of the registry.</summary>
public class RealSampleTests
{
    [RealDataFact]
    public async Task The_sample_gives_117_therapists_and_a_second_run_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.Path);
        var importer = new NppesImporter(data, TestReference.Data, TimeProvider.System);
        var request = new NppesRequest { Paths = [SharedData.Path("nppes/npidata_practitioners_2000.csv")] };

        var report = Assert.IsType<ImportResult.Finished>(await importer.ImportAsync(request, null, default)).Report;

        Assert.Equal(2000, report.Practitioners!.Read);
        Assert.Equal(117, report.Practitioners.Inserted);
        Assert.Equal(1883, report.Practitioners.Skipped.Values.Sum());
        Assert.Equal(
            new Dictionary<Profession, int>
            {
                [Profession.Psychologist] = 43,
                [Profession.Psychiatrist] = 31,
                [Profession.ClinicalSocialWorker] = 28,
                [Profession.PsychiatricNurse] = 10,
                [Profession.Counselor] = 4,
                [Profession.MarriageFamilyTherapist] = 1,
            },
            report.ByProfession);
        Assert.Equal(
            new Dictionary<UsState, int> { [UsState.CT] = 57, [UsState.MA] = 51, [UsState.RI] = 9 }, report.ByState);

        var before = await DirectoryContent.ReadAsync(data);
        Assert.IsType<ImportResult.AlreadyImported>(await importer.ImportAsync(request, null, default));
        Assert.Equal(before, await DirectoryContent.ReadAsync(data));
    }

    [RealDataFact]
    public async Task Rows_are_found_unchanged_even_when_the_file_is_not_recognised_as_the_same()
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.Path);
        var importer = new NppesImporter(data, TestReference.Data, TimeProvider.System);
        var sample = SharedData.Path("nppes/npidata_practitioners_2000.csv");
        await importer.ImportAsync(new NppesRequest { Paths = [sample] }, null, default);
        var before = await DirectoryContent.ReadAsync(data);
        var copy = folder.File("copy.csv");
        await File.WriteAllTextAsync(copy, (await File.ReadAllTextAsync(sample)).ReplaceLineEndings("\n"));

        var report = Assert.IsType<ImportResult.Finished>(
            await importer.ImportAsync(new NppesRequest { Paths = [copy] }, null, default)).Report;

        Assert.Equal(117, report.Practitioners!.Unchanged);
        Assert.Equal(before, await DirectoryContent.ReadAsync(data));
    }

    [RealDataFact]
    public async Task Licenses_of_several_states_are_kept()
    {
        using var folder = new TemporaryFolder();
        var data = new DataFolder(folder.Path);
        await new NppesImporter(data, TestReference.Data, TimeProvider.System).ImportAsync(
            new NppesRequest { Paths = [SharedData.Path("nppes/npidata_practitioners_2000.csv")] }, null, default);

        await using var context = data.OpenForReading();
        var states = await context.Therapists.AsNoTracking().Where(person => person.Npi == 1942203690)
            .SelectMany(person => person.Licenses).Select(license => license.State).ToListAsync();

        Assert.Equal([UsState.CT, UsState.MA, UsState.NJ, UsState.PA, UsState.RI], states.OrderBy(state => state.ToString(), StringComparer.Ordinal));
    }

    [RealDataFact]
    public async Task A_week_of_further_locations_is_read_to_its_end()
    {
        using var folder = new TemporaryFolder();
        var result = await new NppesImporter(new DataFolder(folder.Path), TestReference.Data, TimeProvider.System).ImportAsync(
            new NppesRequest
            {
                Paths =
                [
                    SharedData.Path("nppes/npidata_practitioners_2000.csv"),
                    SharedData.Path("nppes/pl_pfile_20251103-20251109.csv"),
                ],
            },
            null,
            default);

        var locations = Assert.IsType<ImportResult.Finished>(result).Report.Locations!;
        Assert.Equal(9528, locations.Read);
        Assert.Empty(locations.Rejected);
    }
}
