using System.Text;
using CsCheck;
using IptFinder.Data.Import.Files;

namespace IptFinder.UnitTests.Import.Files;

public class RecordLinesTests
{
    private static readonly Gen<string> Value =
        Gen.Char["ab, \"\n"].Array[0, 6].Select(letters => new string(letters).Trim());

    [Fact]
    public void A_line_break_inside_a_value_is_a_space()
    {
        var rows = Read("a,b\n1,\"two\r\nlines\"\n3,4", 2);

        Assert.Equal(["a,b|1", "1,\"two lines\"|2", "3,4|4 unended"], rows);
    }

    [Fact]
    public void A_mark_that_is_never_closed_spoils_one_line()
    {
        var rows = Read("1,\"2\n3,4\n5,6\n", 2);

        Assert.Equal(["1,\"2|1", "3,4|2", "5,6|3"], rows);
    }

    [Fact]
    public void Two_stray_marks_spoil_their_own_lines()
    {
        var rows = Read("1,\"2\n3,4\n5,x\"6\n7,8\n", 2);

        Assert.Equal(["1,\"2|1", "3,4|2", "5,x\"6|3", "7,8|4"], rows);
    }

    [Fact]
    public void A_row_that_stops_in_the_middle_of_a_value_is_unended()
    {
        var rows = Read("1,2\n3,\"4 and", 2);

        Assert.Equal(["1,2|1", "3,\"4 and|2 unended"], rows);
    }

    [Fact]
    public void Rows_written_with_line_breaks_come_back_with_spaces() => Value.Array[2].Array[1, 6].Sample(rows =>
    {
        var text = string.Concat(rows.Select(row =>
            string.Join(',', row.Select(value => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));
        var csv = new CsvLine(2);
        var lines = new RecordLines(Lines(text), row => csv.Split(row) is null);
        foreach (var row in rows)
        {
            Assert.True(lines.TryRead(out var record));
            Assert.Null(csv.Split(record));
            Assert.Equal(row.Select(value => value.Replace('\n', ' ')), [csv.Text(0), csv.Text(1)]);
        }

        Assert.False(lines.TryRead(out _));
    });

    private static List<string> Read(string text, int columns)
    {
        var csv = new CsvLine(columns);
        var lines = new RecordLines(Lines(text), row => csv.Split(row) is null);
        var rows = new List<string>();
        while (lines.TryRead(out var row))
        {
            rows.Add($"{Encoding.UTF8.GetString(row.Span)}|{lines.LineNumber}{(lines.IsUnended ? " unended" : "")}");
        }

        return rows;
    }

    private static LineReader Lines(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)).Read);
}
