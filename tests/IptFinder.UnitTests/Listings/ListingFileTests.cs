using System.Text;
using CsCheck;
using IptFinder.Data.Listings;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Listings;

public class ListingFileTests
{
    private static string? ProblemOf(string text) => ProblemOf(Encoding.UTF8.GetBytes(text));

    private static string? ProblemOf(byte[] bytes) => ListingFile.TryRead(bytes, out _, out var problem) ? null : problem;

    [Fact]
    public void The_example_is_a_file_of_one_listing_for_its_day()
    {
        Assert.True(ListingFile.TryRead(Encoding.UTF8.GetBytes(ListingExample.FileText), out var file, out _));

        Assert.Equal(ListingExample.Today, file.AsOf);
        Assert.Equal("example-0001", Assert.Single(file.Entries).GetProperty("id").GetString());
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.Null(ProblemOf([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(ListingExample.FileText)]));

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("{\n  \"format\": \"iptfinder-listings/1\",\n  \"listings\": [,]\n}", "The file is not JSON: look at line 3, position 16. It must be UTF-8 text.")]
    [InlineData("{\"format\":\"iptfinder-listings/1\",\"listings\":[{\"id\":\"a", "The file is not JSON: look at line 1, position 54. It must be UTF-8 text.")]
    [InlineData("[]", "This is not a listing file: it must begin with { \"format\": \"iptfinder-listings/1\". See docs/listings.md.")]
    [InlineData("{\"format\":\"iptfinder-listings/2\"}", "This is not a listing file: it must begin with { \"format\": \"iptfinder-listings/1\". See docs/listings.md.")]
    [InlineData("{\"format\":\"iptfinder-listings/1\"}", "listings: write a list in [ ].")]
    [InlineData("{\"format\":\"iptfinder-listings/1\",\"listings\":{}}", "listings: write a list in [ ].")]
    [InlineData("{\"format\":\"iptfinder-listings/1\",\"listings\":[],\"asOf\":\"today\"}", "asOf: write a date as year-month-day, like 2026-10-12.")]
    [InlineData("{\"format\":\"iptfinder-listings/1\",\"listings\":[],\"people\":1}", "\"people\" is not part of the format. Check the spelling or leave it out.")]
    [InlineData("{\"format\":\"iptfinder-listings/1\",\"listings\":[],\"listings\":[]}", "The file says format, asOf or listings twice. Keep one of each.")]
    [InlineData("{\"format\":\"iptfinder-listings/1\",\"listings\":[],\"\\uD800\":1}", "The file is not proper UTF-8 text. Save it as UTF-8 and try again.")]
    public void Another_file_gets_a_sentence(string text, string problem) => Assert.Equal(problem, ProblemOf(text));

    [Fact]
    public void Any_bytes_are_a_file_or_get_a_sentence() =>
        Gen.Select(Gen.Int[0, ListingExample.FileText.Length - 1], Gen.Byte, Gen.Bool).Array[1, 4].Sample(changes =>
        {
            var bytes = Encoding.UTF8.GetBytes(ListingExample.FileText);
            foreach (var (place, value, cut) in changes)
            {
                if (cut && place < bytes.Length)
                {
                    bytes = bytes[..place];
                }
                else if (place < bytes.Length)
                {
                    bytes[place] = value;
                }
            }

            if (ListingFile.TryRead(bytes, out var file, out var problem))
            {
                Assert.All(file.Entries, entry => ListingMapper.Read(entry, "listings[0]", TestReference.Data, ListingExample.Today));
            }
            else
            {
                Assert.EndsWith(".", problem, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void What_was_written_is_read_again_one_listing_a_line()
    {
        var listing = ListingExample.Listing(ListingExample.Listing());

        var bytes = ListingFile.Write(ListingExample.Today, [listing, listing with { Id = "another" }]);

        Assert.True(ListingFile.TryRead(bytes, out var file, out _));
        Assert.Equal(ListingExample.Today, file.AsOf);
        Assert.Equal(["example-0001", "another"], file.Entries.Select(entry => entry.GetProperty("id").GetString()));
        Assert.Equal(5, Encoding.UTF8.GetString(bytes).Split('\n').Length);
    }
}
