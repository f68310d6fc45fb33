using IptFinder.Data;
using IptFinder.Data.Import;
using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Records;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace IptFinder.IntegrationTests.Import.Nppes;

/// <summary>A directory of its own for each test, and the importer over it.</summary>
public abstract class RegistryTests : IDisposable
{
    protected const string FullName = "npidata_pfile_20050523-20260607.csv";
    protected const string LaterFullName = "npidata_pfile_20050523-20260712.csv";
    protected const string WeeklyName = "npidata_pfile_20260608-20260614.csv";

    private readonly TemporaryFolder _folder = new();

    private protected DataFolder Data => new(_folder.File("data"));

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static ImportReport Finished(ImportResult result) => Assert.IsType<ImportResult.Finished>(result).Report;

    private protected static string Refusal(ImportResult result) => Assert.IsType<ImportResult.Refused>(result).Reason;

    private protected static RegistryFileBuilder People(int first, int last)
    {
        var file = new RegistryFileBuilder();
        for (var number = first; number <= last; number++)
        {
            file.Person(number);
        }

        return file;
    }

    private protected string PathOf(string name) => _folder.File(name);

    private protected Task<ImportResult> ImportAsync(string name, RegistryFileBuilder file) => ImportAsync(file.Save(PathOf(name)));

    private protected Task<ImportResult> ImportAsync(params string[] paths) => ImportAsync(new NppesRequest { Paths = paths });

    private protected Task<ImportResult> ImportAsync(
        NppesRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new NppesImporter(Data, TestReference.Data, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 10, 15, 0, TimeSpan.Zero)))
            .ImportAsync(request, progress, cancellationToken);

    private protected Task<string> ContentAsync() => DirectoryContent.ReadAsync(Data);

    private protected async Task<TherapistRecord> PersonAsync(int number)
    {
        await using var context = Data.OpenForReading();
        var npi = long.Parse(RegistryFileBuilder.NpiOf(number), System.Globalization.CultureInfo.InvariantCulture);
        return await context.Therapists.AsNoTracking().Include(person => person.Locations).Include(person => person.Listing)
            .SingleAsync(person => person.Npi == npi);
    }

    private protected async Task<int> ListedAsync()
    {
        await using var context = Data.OpenForReading();
        return await context.Therapists.CountAsync(person => person.DelistedOn == null);
    }
}
