using System.Text;
using CsCheck;
using IptFinder.Data.Import.Files;

namespace IptFinder.UnitTests.Import.Files;

public class LineReaderTests
{
    private const int LongestLine = 1 << 20;

    [Fact]
    public void TryRead_AnyTextInAnyChunks_GivesTheLines() =>
        Gen.Select(Gen.Char["ab\n\r"].Array[0, 40], Gen.Int[1, 7]).Sample((letters, chunk) =>
        {
            var text = new string(letters);
            var expected = text.Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line).ToList();
            if (text.Length == 0 || text.EndsWith('\n'))
            {
                expected.RemoveAt(expected.Count - 1);
            }

            Assert.Equal(expected, Lines(Encoding.ASCII.GetBytes(text), chunk).Select(line => line.Text));
        });

    [Fact]
    public void TryRead_LinesAcrossTheBuffersEnd_AreWhole()
    {
        var lines = Enumerable.Range(0, 3000).Select(i => new string((char)('a' + (i % 26)), 1000)).ToList();

        Assert.Equal(lines, Lines(Encoding.ASCII.GetBytes(string.Join('\n', lines)), 65_537).Select(line => line.Text));
    }

    [Fact]
    public void TryRead_LineTooLongToHold_GivesItsBeginningAndGoesOn()
    {
        var text = "first\n1000000004" + new string('x', 3 * LongestLine) + "\nlast";

        var lines = Lines(Encoding.ASCII.GetBytes(text), 100_000);

        Assert.Equal([false, true, false], lines.Select(line => line.IsTooLong));
        Assert.StartsWith("1000000004xx", lines[1].Text, StringComparison.Ordinal);
        Assert.Equal("last", lines[2].Text);
        Assert.Equal(3, lines[2].Number);
    }

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("a\nb\n", false)]
    public void TryRead_LastLine_SaysWhetherItEnds(string text, bool isUnended) =>
        Assert.Equal([false, isUnended], Lines(Encoding.ASCII.GetBytes(text), 10).Select(line => line.IsUnended));

    private static List<(string Text, long Number, bool IsTooLong, bool IsUnended)> Lines(byte[] text, int chunk)
    {
        using var stream = new ChunkedStream(text, chunk);
        var reader = new LineReader(stream.Read);
        var lines = new List<(string, long, bool, bool)>();
        while (reader.TryRead(out var line))
        {
            lines.Add((Encoding.ASCII.GetString(line.Span), reader.LineNumber, reader.IsTooLong, reader.IsUnended));
        }

        Assert.Equal(text.Length, reader.BytesRead);
        return lines;
    }

    /// <summary>Gives no more than so many bytes at a time, as an unpacking stream does.</summary>
    private sealed class ChunkedStream(byte[] text, int chunk) : MemoryStream(text)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, chunk)]);
    }
}
