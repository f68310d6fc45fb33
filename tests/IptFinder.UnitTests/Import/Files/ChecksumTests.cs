using CsCheck;
using IptFinder.Data.Import.Files;

namespace IptFinder.UnitTests.Import.Files;

/// <summary>The check of a zip's entries.</summary>
public class ChecksumTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)] // The check value every description of CRC-32 gives.
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414FA339u)]
    public void Known_values(string text, uint expected)
    {
        var checksum = new Checksum();
        checksum.Add(System.Text.Encoding.ASCII.GetBytes(text));

        Assert.Equal(expected, checksum.Value);
    }

    [Fact]
    public void Bytes_in_pieces_give_what_they_give_one_by_one() => Gen.Byte.Array.Array.Sample(pieces =>
    {
        var inPieces = new Checksum();
        var oneByOne = new Checksum();
        foreach (var piece in pieces)
        {
            inPieces.Add(piece);
            foreach (var value in piece)
            {
                oneByOne.Add([value]);
            }
        }

        Assert.Equal(oneByOne.Value, inPieces.Value);
    });
}
