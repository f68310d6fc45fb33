using System.Globalization;
using CsCheck;
using IptFinder.Web;
using IptFinder.Web.Pages.Compare;

namespace IptFinder.IntegrationTests.Compare;

public sealed class CompareAddressTests
{
    [Theory]
    [InlineData("1,2,3", "1,2,3", "")]
    [InlineData(" 3 , 1,,3, ", "3,1", "")]
    [InlineData("", "", "")]
    [InlineData("1,abc,2", "1,2", "abc")]
    [InlineData("0,-1,1.5,99999999999", "", "0")]
    public void Numbers_are_read_once_each_in_order(string text, string ids, string unread)
    {
        var address = CompareAddress.Read([text]);

        Assert.Equal(ids, string.Join(',', address.Ids));
        Assert.Equal(unread, string.Join(',', address.Unread));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData(" 12 ", 12)]
    [InlineData("/therapists/12/ann-certified", 12)]
    [InlineData("https://ipt.example.org/therapists/12/ann-certified?state=CT", 12)]
    [InlineData("https://ipt.example.org/therapists/12", 12)]
    [InlineData("https://ipt.example.org/find", null)]
    [InlineData("/therapists/99999999999/x", null)]
    [InlineData("Ann", null)]
    public void A_pasted_address_names_a_therapist(string text, int? id) => Assert.Equal(id, CompareAddress.Pasted(text));

    [Fact]
    public void What_a_link_says_is_what_is_read() =>
        Gen.Int[1, int.MaxValue].Array[0, CompareAddress.MostRead].Sample(numbers =>
        {
            var ids = numbers.Distinct().ToList();
            var link = Links.CompareOf(ids);
            var text = link.Contains('=', StringComparison.Ordinal) ? link.Split('=')[1] : "";
            return CompareAddress.Read([text]) is { Unread.Count: 0 } read && read.Ids.SequenceEqual(ids);
        });

    [Fact]
    public void Any_text_is_read_or_left_out() =>
        Gen.String.Sample(text =>
        {
            var slow = text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
            var address = CompareAddress.Read([text]);
            return address.Ids.All(id => slow.Any(part => part.TrimStart('0') == id.ToString(CultureInfo.InvariantCulture)))
                && address.Unread.Count <= 1
                && (slow.Length == 0) == (address.Ids.Count + address.Unread.Count == 0);
        });
}
