using System.Text;
using IptFinder.Data.Import.Files;
using IptFinder.Data.Import.Nppes;
using IptFinder.Tests.Shared;

namespace IptFinder.UnitTests.Import.Files;

public class HeadingLineTests
{
    [Fact]
    public void Column_AnyCaseSpacingAndPunctuation_IsFound()
    {
        var headings = Read("\"NPI\",\"Provider  Secondary Practice Location Address- Address Line 1\"");

        Assert.Equal(1, headings.Column("provider secondary practice location address - address line 1"));
    }

    [Theory]
    [InlineData("Provider Sex Code")]
    [InlineData("Provider Gender Code")]
    public void Column_NameOfAnotherYear_IsFound(string heading)
    {
        var headings = Read(string.Join(',', RegistryFileBuilder.PractitionerHeadings).Replace("Provider Sex Code", heading, StringComparison.Ordinal));

        Assert.Empty(headings.MissingFor(names => new PractitionerColumns(names)));
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoPartOfTheFirstHeading() => Assert.Equal(0, Read("\ufeff\"NPI\",\"b\"").Column("NPI"));

    [Fact]
    public void MissingFor_NamesWhatIsNotThere()
    {
        var headings = Read(string.Join(',', RegistryFileBuilder.PractitionerHeadings.Where(heading => heading != RegistryFileBuilder.Town)));

        Assert.Equal([RegistryFileBuilder.Town], headings.MissingFor(names => new PractitionerColumns(names)));
    }

    private static HeadingLine Read(string line) => HeadingLine.Read(Encoding.UTF8.GetBytes(line));
}
