using System.Text.Json.Nodes;
using IptFinder.Tests.Shared;
using Microsoft.EntityFrameworkCore;

namespace IptFinder.IntegrationTests.Cli;

/// <summary><c>ipt suppress</c> and <c>ipt remove</c> as commands.</summary>
public sealed class TakingOutTests : CommandTests
{
    [Fact]
    public async Task Someone_suppressed_is_out_at_once_and_stays_out_of_every_later_import()
    {
        var npi = RegistryFileBuilder.NpiOf(1);
        await DoneAsync("import", "nppes", People(3).Save(PathOf("npidata_pfile_20050523-20260607.csv")));
        await File.WriteAllTextAsync(Data.SavedSearchFile, "Holds their name.");

        Assert.Equal($"{npi} is taken out, and later imports leave them out.", (await DoneAsync("suppress", npi)).Trim());
        Assert.Equal(2, await PeopleAsync());
        Assert.False(File.Exists(Data.SavedSearchFile));

        await DoneAsync("import", "nppes", People(4).Save(PathOf("npidata_pfile_20260608-20260614.csv")));
        await DoneAsync("import", "nppes", People(5).Save(PathOf("npidata_pfile_20050523-20260712.csv")));
        await DoneAsync("import", "listings", Listings(ListingExample.Real("real-1", npi)));
        Assert.Equal(4, await PeopleAsync());
        Assert.False(await IsThereAsync(npi));
    }

    [Fact]
    public async Task Someone_can_be_suppressed_before_the_first_import()
    {
        var npi = RegistryFileBuilder.NpiOf(2);

        Assert.Equal($"{npi} was not in the directory. Later imports leave them out.", (await DoneAsync("suppress", npi)).Trim());
        await DoneAsync("import", "nppes", People(3).Save(PathOf("npidata.csv")));

        Assert.False(await IsThereAsync(npi));
        Assert.Equal(2, await PeopleAsync());
    }

    [Theory]
    [InlineData("2234567890")]
    [InlineData("123")]
    [InlineData("Pat Example")]
    [InlineData("")]
    public async Task An_NPI_whose_check_digit_fails_is_refused(string npi)
    {
        Assert.Contains("is not an NPI", await RefusedAsync("suppress", npi), StringComparison.Ordinal);
        Assert.False(Data.HasDatabase);
    }

    [Fact]
    public async Task A_listing_removed_stays_out_when_its_file_comes_again()
    {
        var file = Listings(ListingExample.Real("real-1"), ListingExample.Real("real-2"));
        await DoneAsync("import", "listings", file);
        await File.WriteAllTextAsync(Data.SavedSearchFile, "Holds their name.");

        Assert.Contains("The listing real-1 is taken out.", await DoneAsync("remove", "real-1"), StringComparison.Ordinal);
        Assert.False(File.Exists(Data.SavedSearchFile));
        Assert.Equal(1, await PeopleAsync());

        var again = await DoneAsync("import", "listings", file);
        Assert.Contains("the listing was removed after this consent", again, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", again, StringComparison.Ordinal);
        Assert.Equal(1, await PeopleAsync());
    }

    [Fact]
    public async Task A_file_some_listings_of_which_are_wrong_is_taken_in_part_and_says_so_to_scripts()
    {
        var wrong = ListingExample.Real("real-2");
        wrong["consent"] = "2999-01-01";

        var refusal = await RefusedAsync("import", "listings", Listings(ListingExample.Real("real-1"), wrong));

        Assert.Contains("Some listings were left out", refusal, StringComparison.Ordinal);
        Assert.Equal(1, await PeopleAsync());
    }

    [Fact]
    public async Task An_unknown_listing_is_refused()
    {
        Assert.Contains("There is no directory in", await RefusedAsync("remove", "real-1"), StringComparison.Ordinal);
        Assert.False(Data.HasDatabase);

        await DoneAsync("import", "listings", Listings(ListingExample.Real("real-1")));
        Assert.Contains("There is no listing with the id real-9.", await RefusedAsync("remove", "real-9"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.json", "There is no file")]
    [InlineData("folder", "is a folder")]
    [InlineData("text.json", "text.json")]
    [InlineData("empty.json", "empty.json")]
    public async Task A_listing_file_that_is_none_is_refused_by_name_and_makes_no_database(string name, string says)
    {
        Directory.CreateDirectory(PathOf("folder"));
        await File.WriteAllTextAsync(PathOf("text.json"), "This is a text.\n");
        await File.WriteAllTextAsync(PathOf("empty.json"), "");

        Assert.Contains(says, await RefusedAsync("import", "listings", PathOf(name)), StringComparison.Ordinal);
        Assert.False(Data.HasDatabase);
    }

    private static RegistryFileBuilder People(int last)
    {
        var file = new RegistryFileBuilder();
        for (var number = 1; number <= last; number++)
        {
            file.Person(number);
        }

        return file;
    }

    private string Listings(params JsonObject[] listings)
    {
        var file = JsonNode.Parse(ListingExample.FileText)!.AsObject();
        file["listings"] = new JsonArray([.. listings]);
        File.WriteAllText(PathOf("listings.json"), file.ToJsonString());
        return PathOf("listings.json");
    }

    private async Task<int> PeopleAsync()
    {
        await using var context = Data.OpenForReading();
        return await context.Therapists.CountAsync(person => person.DelistedOn == null);
    }

    private async Task<bool> IsThereAsync(string npi)
    {
        var number = long.Parse(npi, System.Globalization.CultureInfo.InvariantCulture);
        await using var context = Data.OpenForReading();
        return await context.Therapists.AnyAsync(person => person.Npi == number);
    }
}
