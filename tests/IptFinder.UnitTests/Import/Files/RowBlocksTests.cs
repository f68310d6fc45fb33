using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using IptFinder.Data.Import.Files;

namespace IptFinder.UnitTests.Import.Files;

/// <summary>Rows out of bytes, wherever blocks and reads happen to end.</summary>
public class RowBlocksTests
{
    private const int LongestRow = 1 << 20;

    /// <summary>A value as RFC 4180 has it: plain, or in quotation marks with whatever inside.</summary>
    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.Const(""),
        Gen.Const("\"\""),
        Gen.Char["abé .'\t"].Array[0, 70].Select(letters => new string(letters)),
        Gen.OneOf(Gen.Const("a"), Gen.Const(","), Gen.Const("\"\""), Gen.Const("\r\n"), Gen.Const("\n"), Gen.Const(" "), Gen.Const("é"))
            .Array[0, 70].Select(pieces => $"\"{string.Concat(pieces)}\""));

    private static readonly Gen<string> Text =
        Gen.Select(Value.Array[1, 6], Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\n\n")))
            .Select((values, end) => string.Join(',', values) + end)
            .Array[0, 8].Select(string.Concat);

    [Fact]
    public void Any_text_of_RFC_4180_in_any_blocks_gives_what_CsvHelper_reads() =>
        Gen.Select(Text, Gen.Int[1, 300], Gen.Int[1, 100], Gen.Bool).Sample(
            (text, block, piece, endsHere) =>
            {
                text = endsHere ? text.TrimEnd('\r', '\n') : text;
                Assert.Equal(
                    ReadByCsvHelper(text),
                    Rows(Encoding.UTF8.GetBytes(text), block, piece).Select(row => row.Values));
            },
            iter: 5_000);

    [Fact]
    public void Any_bytes_give_the_same_rows_in_small_blocks_as_in_a_large_one() =>
        Gen.Select(Gen.Char["ab,\"\"\n\n\r"].Array[0, 300], Gen.Int[1, 80], Gen.Int[1, 50]).Sample(
            (letters, block, piece) =>
            {
                var text = Encoding.ASCII.GetBytes(letters);
                Assert.Equal(
                    Rows(text, LongestRow, LongestRow).Select(row => row.ToString()), Rows(text, block, piece).Select(row => row.ToString()));
            },
            iter: 5_000);

    [Fact]
    public void Lines_without_marks_are_rows() =>
        Gen.Select(Gen.Char["ab\n\r"].Array[0, 200], Gen.Int[1, 90], Gen.Int[1, 70]).Sample((letters, block, piece) =>
        {
            var text = new string(letters);
            var expected = text.Split('\n').Index()
                .Select(line => (Number: line.Index + 1L, Text: line.Item.EndsWith('\r') ? line.Item[..^1] : line.Item))
                .Where(line => line.Text.Length > 0);

            Assert.Equal(expected, Rows(Encoding.ASCII.GetBytes(text), block, piece).Select(row => (row.LineNumber, row.Raw)));
        });

    [Theory]
    [InlineData("a,b\n1,\"two\r\nlines\"\n3,4", "a|b@1", "1|two lines@2", "3|4@4 unended")]
    [InlineData("1,\"2\n3,4\n5,6\n", "1@1 a quotation mark in the wrong place", "3|4@2", "5|6@3")]
    [InlineData("1,\"2\n3,4\n5,x\"6\n7,8\n", "1@1 a quotation mark in the wrong place", "3|4@2", "5@3 a quotation mark in the wrong place", "7|8@4")]
    [InlineData("1,2\n3,\"4 and", "1|2@1", "3@2 unended the file ends in the middle of this line")]
    [InlineData("1,2\n\n\r\n3,4\n", "1|2@1", "3|4@4")]
    public void A_mark_that_is_not_closed_spoils_its_own_line(string text, params string[] expected)
    {
        for (var block = 1; block < 30; block++)
        {
            Assert.Equal(expected, Rows(Encoding.ASCII.GetBytes(text), block, block, columns: 2).Select(row => row.ToString()));
        }
    }

    [Fact]
    public void A_mark_that_is_closed_a_hundred_and_more_lines_later_is_stray()
    {
        var text = "1,\"2\n" + string.Concat(Enumerable.Repeat("3,4\n", 120)) + "5\",6\n";

        var rows = Rows(Encoding.ASCII.GetBytes(text), 64, 64, columns: 2);

        Assert.Equal(122, rows.Count);
        Assert.Equal([LineDamage.StrayQuote, LineDamage.StrayQuote], rows.Where(row => row.Damage is not null).Select(row => row.Damage));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(LongestRow)]
    [InlineData(4 * LongestRow)]
    public void Of_a_row_too_long_to_hold_the_beginning_is_there_and_the_next_is_whole(int block)
    {
        var text = "a\n1000000004" + new string('x', 3 * LongestRow) + "\nb";

        var rows = Rows(Encoding.ASCII.GetBytes(text), block, 100_000, columns: 1);

        Assert.Equal([null, LineDamage.TooLong, null], rows.Select(row => row.Damage));
        Assert.StartsWith("1000000004xx", rows[1].Raw, StringComparison.Ordinal);
        Assert.Equal(("b", 3L), (rows[2].Raw, rows[2].LineNumber));
    }

    [Fact]
    public void A_row_too_long_that_the_file_ends_in_is_cut_short() =>
        Assert.Equal([LineDamage.CutShort], Rows(new byte[3 * LongestRow], 100_000, 100_000, columns: 1).Select(row => row.Damage));

    private static List<string[]> ReadByCsvHelper(string text)
    {
        var how = new CsvConfiguration(CultureInfo.InvariantCulture) { HasHeaderRecord = false, BadDataFound = null };
        using var parser = new CsvParser(new StringReader(text), how);
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add([.. parser.Record!.Select(value =>
                value.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Trim())]);
        }

        return rows;
    }

    private static List<Row> Rows(byte[] text, int block, int piece, int columns = 6)
    {
        using var stream = new PieceStream(text, piece);
        var blocks = new RowBlocks(stream.Read, block);
        var rows = new List<Row>();
        var read = 0L;
        while (blocks.Read() is { } some)
        {
            read = some.BytesRead;
            var raw = some.Rows.Select(row => Encoding.UTF8.GetString(some.Bytes(row).Span)).ToList();
            var unended = some.Rows.Select(row => row.IsUnended).ToList();
            var taken = some.Read(new CsvRow(columns), 0, row =>
                (row.LineNumber, row.Damage, Values: Enumerable.Range(0, row.Count).Select(row.Text).ToArray()));
            rows.AddRange(taken.Select((row, i) => new Row(row.LineNumber, raw[i], row.Values, row.Damage, unended[i])));
        }

        Assert.True(rows.Count == 0 || read <= text.Length);
        return rows;
    }

    private sealed record Row(long LineNumber, string Raw, string[] Values, string? Damage, bool IsUnended)
    {
        public override string ToString() =>
            $"{string.Join('|', Values)}@{LineNumber}{(IsUnended ? " unended" : "")}{(Damage is null ? "" : $" {Damage}")}";
    }

    /// <summary>Gives no more than so many bytes at a time, as an unpacking stream does.</summary>
    private sealed class PieceStream(byte[] text, int piece) : MemoryStream(text)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, piece)]);
    }
}
