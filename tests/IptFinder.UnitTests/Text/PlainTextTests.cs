using CsCheck;
using IptFinder.Domain.Text;

namespace IptFinder.UnitTests.Text;

public class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \t ", "")]
    [InlineData("'", "")]
    [InlineData("New Haven", "new haven")]
    [InlineData("O'Hanlon", "ohanlon")]
    [InlineData("O\u2019Hanlon", "ohanlon")]
    [InlineData("D\u02BCArcy", "darcy")]
    [InlineData("St. Louis", "st louis")]
    [InlineData("Ph.D.", "phd")]
    [InlineData("Smith-Jones", "smith jones")]
    [InlineData("Smith, Ann (she/her)", "smith ann she her")]
    [InlineData("Muñoz", "munoz")]
    [InlineData("MUÑOZ", "munoz")]
    [InlineData("Mun\u0303oz", "munoz")] // The tilde as a character of its own.
    [InlineData("Åse Ødegård", "ase odegard")]
    [InlineData("Łukasz Wójcik", "lukasz wojcik")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("Æsa Œuvre Þór", "aesa oeuvre thor")]
    [InlineData("Nguyễn Thị Hương", "nguyen thi huong")]
    [InlineData("İnci Yıldız", "inci yildiz")]
    [InlineData("Dvořák Čapek", "dvorak capek")]
    [InlineData("42nd St", "42nd st")]
    [InlineData("O\u200BHan\u00ADlon \u200FVega", "ohanlon vega")] // A zero-width space, a soft hyphen and a right-to-left mark.
    [InlineData("Ann\0Lee", "ann lee")]
    public void Words_LeavesOutWhatPeopleLeaveOut(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PlainText.Words(text)));

    [Fact]
    public void A_letter_of_another_script_stands_for_itself() =>
        Assert.Equal(["иван", "李", "smith"], PlainText.Words("Иван 李-Smith"));

    [Fact]
    public void Words_of_words_are_the_same_words() => Gen.String.Sample(text =>
    {
        var words = PlainText.Words(text);
        Assert.Equal(words, PlainText.Words(string.Join(' ', words)));
    });

    [Fact]
    public void Words_of_ASCII_text_are_what_is_left_between_other_characters() =>
        Gen.String[Gen.Char[' ', '~'], 0, 30].Sample(text =>
        {
            var joined = text.Replace("'", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal)
                .Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
            var spaced = string.Concat(joined.Select(one => one is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? one : ' '));
            Assert.Equal(spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries), PlainText.Words(text));
        });
}
