using System.Text;

namespace IptFinder.Data.Synth;

/// <summary>Rows of the registry's many columns as bytes: every value in quotation marks, nearly all of them empty.</summary>
internal sealed class RegistryRows
{
    private static readonly byte[] Empty =
        Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\"\",", RegistryHeadings.All.Count)));

    private byte[] _bytes = new byte[1 << 20];
    private int _column;

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, Length);

    /// <summary>The value of a column to the right of the last one given; those between stay empty.</summary>
    /// <param name="column">Counted from 0.</param>
    /// <param name="value">UTF-8, its quotation marks doubled.</param>
    public void Set(int column, ReadOnlySpan<byte> value)
    {
        SkipTo(column);
        MakeRoom(value.Length + 3);
        var at = _bytes.AsSpan(Length);
        at[0] = (byte)'"';
        value.CopyTo(at[1..]);
        "\","u8.CopyTo(at[(value.Length + 1)..]);
        Length += value.Length + 3;
        _column++;
    }

    public void End()
    {
        SkipTo(RegistryHeadings.All.Count);
        EndHere();
    }

    /// <summary>Ends the row where it is, which only a damaged file does.</summary>
    public void EndHere()
    {
        _bytes[Length - 1] = (byte)'\n';
        _column = 0;
    }

    private void SkipTo(int column)
    {
        var bytes = 3 * (column - _column);
        MakeRoom(bytes);
        Empty.AsSpan(0, bytes).CopyTo(_bytes.AsSpan(Length));
        Length += bytes;
        _column = column;
    }

    private void MakeRoom(int bytes)
    {
        if (Length + bytes > _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * _bytes.Length);
        }
    }
}
