using IptFinder.Web;

namespace IptFinder.IntegrationTests.Web;

public sealed class LinksTests
{
    [Theory]
    [InlineData("988", "tel:988")]
    [InlineData("988, then press 1", "tel:988")]
    [InlineData("1-833-852-6262", "tel:+18338526262")]
    public void Call_dials_the_number_alone(string number, string expected) => Assert.Equal(expected, Links.Call(number));

    [Theory]
    [InlineData("One\nTwo", "mailto:ann@example.org?subject=Hello&body=One%0D%0ATwo")]
    [InlineData("One\r\nTwo\n", "mailto:ann@example.org?subject=Hello&body=One%0D%0ATwo%0D%0A")]
    public void A_message_breaks_its_lines_as_mail_does(string body, string expected) => Assert.Equal(expected, Links.Mail("ann@example.org", "Hello", body));

    [Theory]
    [InlineData("988", "sms:988")]
    [InlineData("START to 88788", "sms:88788")]
    [InlineData("1-833-852-6262", "sms:+18338526262")]
    public void Text_writes_to_the_number_alone(string instruction, string expected) => Assert.Equal(expected, Links.Text(instruction));
}
