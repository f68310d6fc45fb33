using IptFinder.Data.Listings;
using IptFinder.Data.Sqlite;
using IptFinder.Domain.Reference;
using IptFinder.Domain.Therapists;

namespace IptFinder.Data.Demo;

/// <summary>The sample directory of fictional therapists: there at the first start, out again when a real directory comes in.</summary>
public static class DemoDirectory
{
    /// <summary>Where the sample directory travels with the program.</summary>
    public static string DefaultFile => Path.Combine(AppContext.BaseDirectory, "seeds", "demo", "listings.json");

    /// <summary>
    /// Makes a database with the sample directory in a folder that holds none; true when it did. Call it before anything
    /// else opens the database.
    /// </summary>
    public static Task<bool> EnsureAsync(
        DataFolder folder, ReferenceData reference, TimeProvider time, CancellationToken cancellationToken) =>
        EnsureAsync(folder, reference, time, DefaultFile, cancellationToken);

    /// <inheritdoc cref="EnsureAsync(DataFolder, ReferenceData, TimeProvider, CancellationToken)"/>
    public static Task<bool> EnsureAsync(
        DataFolder folder, ReferenceData reference, TimeProvider time, string file, CancellationToken cancellationToken) =>
        NewDatabase.CreateAsync(
            folder,
            (context, stop) => FillAsync(context, Read(file, reference, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)), stop),
            cancellationToken);

    private static async Task FillAsync(
        DirectoryDbContext context, IEnumerable<ConsentListing> listings, CancellationToken cancellationToken)
    {
        context.Therapists.AddRange(
            listings.Select(listing => ListingMerge.NewPerson(listing, ListingDocument.Write(listing))));
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="InvalidDataException">The file that ships with the program is not what it should be.</exception>
    private static List<ConsentListing> Read(string path, ReferenceData reference, DateOnly today)
    {
        var bytes = File.ReadAllBytes(path);
        if (!ListingFile.TryRead(DemoDates.MovedTo(today, bytes), out var file, out var problem))
        {
            throw new InvalidDataException($"{path}: {problem}");
        }

        var listings = new List<ConsentListing>(file.Entries.Count);
        foreach (var entry in file.Entries)
        {
            var (listing, problems) = ListingMapper.Read(entry, $"listings[{listings.Count}]", reference, today);
            if (listing is not { IsFictional: true } || problems.Count > 0)
            {
                throw new InvalidDataException($"{path}: listings[{listings.Count}] is no fictional listing. {string.Join(' ', problems)}");
            }

            listings.Add(listing);
        }

        return listings;
    }
}
