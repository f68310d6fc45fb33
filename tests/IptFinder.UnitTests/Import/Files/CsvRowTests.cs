using System.Text;
using CsCheck;
using IptFinder.Data.Import.Files;

namespace IptFinder.UnitTests.Import.Files;

public class CsvRowTests
{
    [Theory]
    [InlineData("\"a\",\"\",\"c\"")]
    [InlineData("a,,c")]
    [InlineData("\"a\",,c")]
    public void Split_QuotedOrPlain_GivesTheValues(string line)
    {
        var row = new CsvRow(3);

        Assert.Null(row.Split(Encoding.UTF8.GetBytes(line)));
        Assert.Equal(["a", "", "c"], Enumerable.Range(0, 3).Select(row.Text));
    }

    [Theory]
    [InlineData("\"a\",\"b\"", LineDamage.WrongColumnCount)]
    [InlineData("\"a\",\"b\",\"c\",\"d\"", LineDamage.WrongColumnCount)]
    [InlineData("\"a\",\"b\",\"c\",", LineDamage.WrongColumnCount)]
    [InlineData("\"a\",\"b\"x,\"c\"", LineDamage.StrayQuote)]
    [InlineData("\"a\",x\"b\",\"c\"", LineDamage.StrayQuote)]
    [InlineData("\"a\",\"b\",\"c", LineDamage.StrayQuote)]
    [InlineData("\"a\",\"b\u0000\",\"c\"", LineDamage.ControlCharacter)]
    [InlineData("\"a\",\"b\r\",\"c\"", LineDamage.ControlCharacter)]
    public void Split_DamagedLine_SaysWhatIsWrong(string line, string reason) =>
        Assert.Equal(reason, new CsvRow(3).Split(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Text_OfBytesThatAreNotUtf8_IsReadAsWindows1252()
    {
        var row = new CsvRow(2);

        row.Split(new byte[] { (byte)'N', 0xFA, 0xF1, (byte)'e', (byte)'z', (byte)',', 0xC3, 0xBA });

        Assert.Equal("N\u00fa\u00f1ez", row.Text(0));
        Assert.Equal("\u00fa", row.Text(1));
    }

    [Fact]
    public void Text_BeyondTheLastValueOfADamagedLine_IsEmpty()
    {
        var row = new CsvRow(3);

        row.Split("\"a\",\"b"u8.ToArray());

        Assert.Equal("a", row.Text(0));
        Assert.Equal("", row.Text(1));
        Assert.Equal("", row.Text(2));
    }

    [Fact]
    public void Split_ValuesWrittenByRfc4180_ComeBack()
    {
        var value = Gen.Char["ab ,\"'\u00e9\t"].Array[0, 6].Select(letters => new string(letters).Trim());
        value.Array[1, 8].Sample(values =>
        {
            var line = string.Join(',', values.Select(text => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            var row = new CsvRow(values.Length);

            Assert.Null(row.Split(Encoding.UTF8.GetBytes(line)));
            Assert.Equal(values, Enumerable.Range(0, values.Length).Select(row.Text));
        });
    }

    [Fact]
    public void Split_AnyLine_AgreesWithReadingLetterByLetter() => Gen.Char["a,\"\""].Array[0, 14].Sample(letters =>
    {
        var line = new string(letters);
        var expected = Read(line);
        var row = new CsvRow(expected?.Count ?? 3);

        Assert.Equal(expected is null, row.Split(Encoding.UTF8.GetBytes(line)) is not null);
        if (expected is not null)
        {
            Assert.Equal(expected, Enumerable.Range(0, expected.Count).Select(row.Text));
        }
    });

    [Fact]
    public void Split_AnyBytes_NeverThrows() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        var row = new CsvRow(3);
        row.Split(bytes);
        Assert.All(Enumerable.Range(0, 4), column => Assert.NotNull(row.Text(column)));
    });

    /// <summary>RFC 4180 by the letter; null when the line breaks it.</summary>
    private static List<string>? Read(string line)
    {
        var values = new List<string>();
        var rest = line + ",";
        while (rest.Length > 0)
        {
            var value = "";
            if (rest[0] == '"')
            {
                rest = rest[1..];
                while (rest.Length > 0 && (rest[0] != '"' || rest.StartsWith("\"\"", StringComparison.Ordinal)))
                {
                    value += rest[0];
                    rest = rest[(rest[0] == '"' ? 2 : 1)..];
                }

                if (!rest.StartsWith("\",", StringComparison.Ordinal))
                {
                    return null;
                }

                rest = rest[2..];
            }
            else
            {
                value = rest[..rest.IndexOf(',', StringComparison.Ordinal)];
                if (value.Contains('"', StringComparison.Ordinal))
                {
                    return null;
                }

                rest = rest[(value.Length + 1)..];
            }

            values.Add(value);
        }

        return values;
    }
}
