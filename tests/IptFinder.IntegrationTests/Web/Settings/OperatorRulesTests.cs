using CsCheck;
using IptFinder.Web.Settings;

namespace IptFinder.IntegrationTests.Web.Settings;

public sealed class OperatorRulesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Example Clinic", "")]
    [InlineData("", "help@example.org")]
    public void A_directory_of_real_people_needs_a_name_and_a_contact(string name, string contact)
    {
        var problems = Problems(isSample: false, name, contact);

        Assert.Equal(name.Length == 0, problems.Any(problem => problem.Contains("Operator:Name", StringComparison.Ordinal)));
        Assert.Equal(contact.Length == 0, problems.Any(problem => problem.Contains("Operator:Contact", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_sample_needs_neither() => Assert.Empty(Problems(isSample: true, "", ""));

    [Theory]
    [InlineData("help@example.org")]
    [InlineData("first.last+ipt@clinic.example.org")]
    [InlineData("https://example.org/contact")]
    public void A_contact_is_an_email_address_or_an_https_address(string contact) =>
        Assert.Empty(Problems(isSample: false, "Example Clinic", contact));

    [Theory]
    [InlineData("call us")]
    [InlineData("help@example")]
    [InlineData("help@example.org.")]
    [InlineData("@example.org")]
    [InlineData("a@b@example.org")]
    [InlineData("help@example.org?subject=x")]
    [InlineData("help@example.org\nbcc:x@example.org")]
    [InlineData("http://example.org/contact")]
    [InlineData("javascript:alert(1)//@example.org")]
    [InlineData("https://user@example.org/")]
    [InlineData("https:///contact")]
    [InlineData("/contact")]
    public void Any_other_contact_is_refused_even_for_the_sample(string contact)
    {
        Assert.Single(Problems(isSample: false, "Example Clinic", contact));
        Assert.Single(Problems(isSample: true, "", contact));
    }

    [Fact]
    public void An_email_address_never_holds_what_could_start_another_header_or_parameter() =>
        Gen.String.Sample(text => !OperatorRules.IsEmail(text + "@example.org") || !text.Any(character => character is '\r' or '\n' or '?' or '&' or ' ' or ':'));

    private static List<string> Problems(bool isSample, string name, string contact) =>
        [.. new OperatorRules(isSample).Validate(new OperatorOptions { Name = name, Contact = contact }).Errors.Select(error => error.ErrorMessage)];
}
