namespace IptFinder.Data.Import.Files;

/// <summary>
/// The CRC-32 of a zip, over bytes as they come: eight at a time, because it runs over the ten gigabytes of a full file.
/// </summary>
public sealed class Checksum
{
    private static readonly uint[][] Tables = MakeTables();
    private uint _state = uint.MaxValue;

    /// <summary>Of all bytes added so far.</summary>
    public uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        while (bytes.Length >= 8)
        {
            state ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            state = Tables[7][state & 0xFF] ^ Tables[6][(state >> 8) & 0xFF] ^ Tables[5][(state >> 16) & 0xFF] ^ Tables[4][state >> 24]
                ^ Tables[3][bytes[4]] ^ Tables[2][bytes[5]] ^ Tables[1][bytes[6]] ^ Tables[0][bytes[7]];
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            state = (state >> 8) ^ Tables[0][(state ^ value) & 0xFF];
        }

        _state = state;
    }

    /// <summary>The first is for one byte, each further one for a byte that is followed by one zero more.</summary>
    private static uint[][] MakeTables()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (var i = 0; i < 256; i++)
        {
            var remainder = (uint)i;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder & 1) != 0 ? (remainder >> 1) ^ 0xEDB88320 : remainder >> 1;
            }

            tables[0][i] = remainder;
        }

        for (var table = 1; table < 8; table++)
        {
            for (var i = 0; i < 256; i++)
            {
                var before = tables[table - 1][i];
                tables[table][i] = (before >> 8) ^ tables[0][before & 0xFF];
            }
        }

        return tables;
    }
}
