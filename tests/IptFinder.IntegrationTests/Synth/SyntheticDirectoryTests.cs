using IptFinder.Data.Import.Nppes;
using IptFinder.Data.Search;
using IptFinder.Data.Synth;
using IptFinder.Domain.Therapists;
using IptFinder.IntegrationTests.Import.Nppes;
using IptFinder.Tests.Shared;

namespace IptFinder.IntegrationTests.Synth;

/// <summary>Fictional people in any number, in the database.</summary>
public sealed class SyntheticDirectoryTests : RegistryTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 20);

    [Fact]
    public async Task Everyone_is_fictional_and_a_tenth_has_a_listing()
    {
        Assert.Null(await FillAsync(3000));

        var people = await PeopleAsync();
        Assert.Equal(3000, people.Count);
        Assert.All(people, person => Assert.True(person.IsFictional));
        Assert.InRange(people.Count(person => person.Listing == ListingKind.Consent), 240, 360);
        Assert.Contains(people, person => person.Locations.Count > 2);
        Assert.Contains(people, person => person.Licenses.Count > 1);
        Assert.Contains(people, person => person.Credentials.Count == 0);
        Assert.True(people.CountBy(person => person.Name.Last).Max(name => name.Value) > 5);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_directory_in_the_place_of_another()
    {
        await FillAsync(400);
        var first = await ContentAsync();
        await FillAsync(100, seed: 2);
        Assert.Equal(100, (await PeopleAsync()).Count);
        await FillAsync(400);

        Assert.Equal(WithoutIds(first), WithoutIds(await ContentAsync()));
    }

    [Fact]
    public async Task Real_people_are_not_touched()
    {
        Finished(await ImportAsync(FullName, People(0, 2)));
        var before = await ContentAsync();

        Assert.Equal(
            "This directory holds real people. Set IPTFINDER_DATA to another folder for the fictional ones.", await FillAsync(100));
        Assert.Equal(before, await ContentAsync());
    }

    [Fact]
    public async Task A_real_registry_takes_their_place()
    {
        await FillAsync(100);

        Assert.Equal(100, Finished(await ImportAsync(FullName, People(0, 2))).DemoRemoved);
        Assert.All(await PeopleAsync(), person => Assert.False(person.IsFictional));
    }

    [Fact]
    public async Task Kept_beside_a_real_registry_they_are_not_taken_off_the_list()
    {
        await FillAsync(100);

        var report = Finished(await ImportAsync(
            new NppesRequest { Paths = [People(0, 2).Save(PathOf(FullName))], KeepDemo = true }));

        Assert.Equal(0, report.Delisted);
        Assert.Equal(103, (await PeopleAsync()).Count);
    }

    [Fact]
    public async Task A_synthetic_registry_can_be_imported()
    {
        var path = PathOf(FullName);
        await using (var file = File.Create(path))
        {
            new SyntheticRegistry(TestReference.Data, 1).Write(file, 3_000_000, null, CancellationToken.None);
        }

        var report = Finished(await ImportAsync(path));

        Assert.InRange(report.Practitioners!.Inserted, 120, 300);
        Assert.Equal(0, report.Practitioners.Rejected.Values.Sum());
    }

    private static IEnumerable<string> WithoutIds(string content) => content.Split('\n').Select(line => line[line.IndexOf('|', StringComparison.Ordinal)..]);

    private Task<string?> FillAsync(int count, ulong seed = 1) =>
        new SyntheticDirectory(Data, TestReference.Data).FillAsync(count, seed, AsOf, null, CancellationToken.None);

    private async Task<List<Therapist>> PeopleAsync()
    {
        await using var context = Data.OpenForReading();
        return [.. new TherapistReader(context, TestReference.Data).ReadAll().SelectMany(people => people)];
    }
}
