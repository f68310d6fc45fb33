using IptFinder.Domain.Therapists;

namespace IptFinder.UnitTests.Therapists;

public class PersonNameTests
{
    [Theory]
    [InlineData("Ann", "", "Example", "", "Ann Example")]
    [InlineData("Ann", "B.", "Example", "Jr.", "Ann B. Example Jr.")]
    [InlineData("", "", "Example", "", "Example")]
    public void ToString_leaves_out_missing_parts(string first, string middle, string last, string suffix, string expected) =>
        Assert.Equal(expected, new PersonName(first, middle, last, suffix).ToString());
}
